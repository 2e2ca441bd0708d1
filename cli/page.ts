import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT, WEB_ROOT } from './options.ts';

/** What the built page depends on; a change in any of it makes the page stale. */
const SOURCES = ['web', 'ontology', 'common', 'package-lock.json'];
const STAMP = join(WEB_ROOT, '.built-from');

/** Builds the page when there is none, or when its sources have changed since; `onBuild` is called first. */
export async function buildPageIfStale(onBuild: () => void): Promise<void> {
  const fingerprint = await fingerprintOf(SOURCES);
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === fingerprint) return;
  onBuild();
  const { build } = await import('vite');
  await build({
    root: join(PROJECT_ROOT, 'web'),
    configFile: join(PROJECT_ROOT, 'web', 'vite.config.ts'),
    logLevel: 'warn',
  });
  await mkdir(WEB_ROOT, { recursive: true });
  await writeFile(STAMP, fingerprint);
}

async function fingerprintOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of await filesOf(path))
      hash.update(file).update(await readFile(join(PROJECT_ROOT, file)));
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path];
  const entries = await readdir(join(PROJECT_ROOT, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT_ROOT.length))
    .sort();
}

const isFolder = (path: string): Promise<boolean> =>
  readdir(join(PROJECT_ROOT, path)).then(
    () => true,
    () => false,
  );
