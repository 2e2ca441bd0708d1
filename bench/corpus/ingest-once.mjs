// Takes a folder in, then again, and prints the times and the memory it took: a process of its own, so that its peak is
// its own.
// Usage: node ingest-once.mjs FOLDER STORE
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
register();
const { findFiles, ingestFiles } = await import('../../ingest/index.ts');
const { openStore } = await import('../../cypher/index.ts');
const { openReadings } = await import('../../cli/readings.ts');

const [folder, path] = process.argv.slice(2);
const store = await openStore({ path });
const { files } = await findFiles([folder]);

async function takeIn(expected) {
  const begun = performance.now();
  const readings = await openReadings({ path });
  for await (const { file, outcome, error } of ingestFiles(store, files, { readings }))
    if (outcome !== expected) throw error ?? new Error(`${file.name} is ${outcome}`);
  return (performance.now() - begun) / 1000;
}
const seconds = await takeIn('new');
const again = await takeIn('unchanged');
const { documents, entities, relations } = await store.stats();
const megabytes = process.resourceUsage().maxRSS / 1024;
await store.close();
console.log(JSON.stringify({ seconds, again, documents, entities, relations, megabytes }));
