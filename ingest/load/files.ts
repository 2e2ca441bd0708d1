import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { InnographError } from '#common/errors';
import { READABLE_EXTENSIONS } from '../read/index.ts';
import { findMembers, isZipName } from './archive.ts';
import { asPathError } from './path-error.ts';
import type { Found, SourceFile } from './source-file.ts';

export type { Found, SourceFile } from './source-file.ts';

/**
 * The files that these paths mean, in the order of their names, each once. Folders are read to their depths,
 * zips too; links to folders are not followed, so that a loop of links cannot trap us.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files = new Map<string, SourceFile>();
  const skipped: string[] = [];
  const failures: { path: string; error: InnographError }[] = [];
  for (const path of paths) {
    try {
      const found = await expand(path);
      found.files.forEach((file) => files.set(`${file.path}\0${file.member ? file.name : ''}`, file));
      skipped.push(...found.skipped);
      failures.push(...found.failures);
    } catch (error) {
      failures.push({ path, error: asPathError(path, error) });
    }
  }
  const ordered = [...files.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const taken = new Map<string, SourceFile>();
  for (const file of ordered) {
    const twin = taken.get(file.name);
    if (twin) failures.push({ path: file.path, error: twinError(file, twin) });
    else taken.set(file.name, file);
  }
  return { files: [...taken.values()], skipped, failures };
}

async function expand(path: string): Promise<Found> {
  const info = await stat(path);
  if (info.isFile()) return expandFile(path, basename(path));
  if (!info.isDirectory()) {
    throw new InnographError(
      'UNSUPPORTED',
      `${path} is neither a file nor a folder; give a plan or a folder of plans.`,
    );
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const pathOf = (entry: Dirent) => join(entry.parentPath, entry.name);
  const all = entries.filter((entry) => entry.isFile()).map(pathOf);
  const isReadable = (file: string) =>
    isZipName(file) || READABLE_EXTENSIONS.has(extname(file).toLowerCase());
  const readable = all.filter(isReadable);
  // A link may lead out of the folder, or round in a circle: it is not followed, and said to be left out.
  const links = entries
    .filter((entry) => entry.isSymbolicLink())
    .map(pathOf)
    .filter(isReadable);
  if (readable.length === 0) {
    const kinds = [...READABLE_EXTENSIONS, '.zip'].join(', ');
    throw new InnographError('EMPTY', `The folder ${path} holds no plan that can be read (${kinds}).`);
  }
  const found: Found[] = [];
  for (const file of readable) {
    found.push(await expandInside(file, relative(path, file).split(sep).join('/')));
  }
  return {
    files: found.flatMap(({ files }) => files),
    skipped: [
      ...all.filter((file) => !isReadable(file)),
      ...links,
      ...found.flatMap(({ skipped }) => skipped),
    ],
    failures: found.flatMap(({ failures }) => failures),
  };
}

/** The files in the one at `path`, which is called `name`: itself, or those in a zip. */
export async function expandFile(path: string, name: string): Promise<Found> {
  return isZipName(name) ? findMembers(path, name) : { files: [{ path, name }], skipped: [], failures: [] };
}

/** One damaged zip in a folder does not stop the others. */
async function expandInside(path: string, name: string): Promise<Found> {
  try {
    return await expandFile(path, name);
  } catch (error) {
    return { files: [], skipped: [], failures: [{ path, error: asPathError(path, error) }] };
  }
}

function twinError(file: SourceFile, twin: SourceFile): InnographError {
  return new InnographError(
    'USAGE',
    `${file.path} and ${twin.path} would both be kept as "${file.name}", and the second would replace the first; ` +
      'give the folder that holds both, or rename one.',
  );
}
