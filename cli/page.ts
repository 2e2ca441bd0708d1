import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestFiles } from '#common/digest-files';
import { InnographError } from '#common/errors';
import { PROJECT_ROOT } from '#common/project-root';
import { WEB_ROOT } from './options.ts';

/** What the built page depends on; a change in any of it makes the page stale. */
const SOURCES = ['web', 'ontology', 'common', 'package-lock.json'];
const STAMP = join(WEB_ROOT, '.built-from');

/** Builds the page when there is none, or when its sources have changed since; `onBuild` is called first. */
export async function buildPageIfStale(onBuild: () => void): Promise<void> {
  const fingerprint = await digestFiles(SOURCES);
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === fingerprint) return;
  onBuild();
  await build();
  await mkdir(WEB_ROOT, { recursive: true });
  await writeFile(STAMP, fingerprint);
}

/** In a process of its own: what building took, over a gigabyte, would stay with a server that did it itself. */
async function build(): Promise<void> {
  const vite = join(dirname(fileURLToPath(import.meta.resolve('vite/package.json'))), 'bin', 'vite.js');
  const root = join(PROJECT_ROOT, 'web');
  const child = spawn(
    process.execPath,
    [vite, 'build', root, '--config', join(root, 'vite.config.ts'), '--logLevel', 'warn'],
    { stdio: ['ignore', 2, 2] },
  );
  const code = await new Promise<number | null>((resolve, reject) =>
    child.on('error', reject).on('close', resolve),
  );
  if (code !== 0)
    throw new InnographError(
      'INTERNAL',
      `The page could not be built (vite: status ${code ?? 'none'}); see above.`,
    );
}
