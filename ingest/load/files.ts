import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { InnographError } from '#common/errors';
import { READABLE_EXTENSIONS } from '../read/index.ts';
import { asPathError } from './path-error.ts';

/** A file to take in. */
export interface SourceFile {
  /** Where it is. */
  readonly path: string;
  /**
   * The name under which its document is kept: the file's own, or, inside a given folder, its path below that
   * folder with `/`. A later file of the same name replaces what this one said.
   */
  readonly name: string;
}

export interface Found {
  readonly files: readonly SourceFile[];
  /** Files inside given folders that no reader takes (manifests, pictures): said, not failed. */
  readonly skipped: readonly string[];
  /** What could not be taken, one error for each path. */
  readonly failures: readonly { readonly path: string; readonly error: InnographError }[];
}

/**
 * The files that these paths mean, in the order of their names, each once. Folders are read to their depths;
 * links to folders are not followed, so that a loop of links cannot trap us.
 */
export async function findFiles(paths: readonly string[]): Promise<Found> {
  const files = new Map<string, SourceFile>();
  const skipped: string[] = [];
  const failures: { path: string; error: InnographError }[] = [];
  for (const path of paths) {
    try {
      const found = await expand(path);
      found.files.forEach((file) => files.set(file.path, file));
      skipped.push(...found.skipped);
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

async function expand(path: string): Promise<{ files: SourceFile[]; skipped: string[] }> {
  const info = await stat(path);
  if (info.isFile()) return { files: [{ path, name: basename(path) }], skipped: [] };
  if (!info.isDirectory()) {
    throw new InnographError(
      'UNSUPPORTED',
      `${path} is neither a file nor a folder; give a plan or a folder of plans.`,
    );
  }
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const all = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const readable = all.filter((file) => READABLE_EXTENSIONS.has(extname(file).toLowerCase()));
  if (readable.length === 0) {
    const kinds = [...READABLE_EXTENSIONS].join(', ');
    throw new InnographError('EMPTY', `The folder ${path} holds no plan that can be read (${kinds}).`);
  }
  return {
    files: readable.map((file) => ({ path: file, name: relative(path, file).split(sep).join('/') })),
    skipped: all.filter((file) => !readable.includes(file)),
  };
}

function twinError(file: SourceFile, twin: SourceFile): InnographError {
  return new InnographError(
    'USAGE',
    `${file.path} and ${twin.path} would both be kept as "${file.name}", and the second would replace the first; ` +
      'give the folder that holds both, or rename one.',
  );
}
