#!/usr/bin/env node
// Runs the TypeScript sources as they are, so that a checkout needs no build step before its first command.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// Wherever the command is called from, the decorators need this project's own compiler options.
// GraphQL leaves its development checks out then; tests set what they need.
process.env.NODE_ENV ??= 'production';
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.json', import.meta.url));
register();
const { main } = await import('./main.ts');
await main(process.argv);
