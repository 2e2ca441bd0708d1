// Takes a folder in and prints the time and the memory it took: a process of its own, so that its peak is its own.
// Usage: node ingest-once.mjs FOLDER STORE
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
register();
const { findFiles, ingestFiles } = await import('../../ingest/index.ts');
const { openStore } = await import('../../cypher/index.ts');

const [folder, path] = process.argv.slice(2);
const store = await openStore({ path });
const { files } = await findFiles([folder]);
const begun = performance.now();
for await (const outcome of ingestFiles(store, files)) if (outcome.outcome !== 'new') throw outcome.error;
const seconds = (performance.now() - begun) / 1000;
const { documents, entities, relations } = await store.stats();
const megabytes = process.resourceUsage().maxRSS / 1024;
await store.close();
console.log(JSON.stringify({ seconds, documents, entities, relations, megabytes }));
