import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/** A digest of files of this project, by name and content; of folders, all that is in them. Paths from its root. */
export async function digestFiles(paths: readonly string[]): Promise<string> {
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
