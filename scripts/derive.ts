import 'reflect-metadata';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generated } from './derive/index.ts';

/**
 * Writes every generated file; with `--check` writes nothing and fails, naming the file, where one is not
 * what it would be. With `--release` the schema of the API as it is now becomes what later ones must not break.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

const stale = (await generated()).filter(({ path, content }) => read(join(root, path)) !== content);

for (const { path, content } of stale) {
  if (check) {
    console.error(`${path} is stale: run \`npm run derive\` and commit it.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}

if (process.argv.includes('--release')) {
  copyFileSync(join(root, 'api/schema.graphql'), join(root, 'api/schema.released.graphql'));
  console.log('wrote api/schema.released.graphql');
}
