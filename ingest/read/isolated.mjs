// A worker thread starts without the loader that lets the main thread run TypeScript; give it its own.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
register();
const { readTask } = await import('./isolated.ts');

export default readTask;
