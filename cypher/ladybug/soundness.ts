import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/**
 * Whether a store file may be opened in this process. LadybugDB notices a wrong head or a cut end by itself,
 * but pages that hold nonsense can end or hang the process that reads them. So a file that we did not close
 * ourselves, as it is now, is first read through in a process of its own.
 */

const PROBE = fileURLToPath(new URL('probe.mjs', import.meta.url));
/** Time for a probe, in ms: a minute, and four seconds more for every megabyte, some twenty times what it takes. */
const patience = (bytes: number) => Math.ceil(60_000 + bytes / 250);

const stateSchema = z.object({ size: z.number(), modified: z.number() });
const sealSchema = z.object({ store: stateSchema, log: stateSchema.nullable() });
const sealOf = (file: string) => `${file}.seal`;

const stateOf = (path: string) => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? { size: found.size, modified: found.mtimeMs } : null;
};
/** The store's file and its log, as far as there is one. */
const bothStates = (file: string) => ({ store: stateOf(file), log: stateOf(`${file}.wal`) });

/** Notes the state in which a store was closed, beside it. */
export function seal(file: string): void {
  writeFileSync(sealOf(file), JSON.stringify(bothStates(file)));
}

/** Whether a store is as it was when it was closed. */
export function isSealed(file: string): boolean {
  try {
    const sealed = sealSchema.parse(JSON.parse(readFileSync(sealOf(file), 'utf8')));
    return isDeepStrictEqual(sealed, bothStates(file));
  } catch {
    return false;
  }
}

/**
 * Whether the process that had the store open last was ended before it could close it: opening takes the seal
 * away. Then the log's end may be torn, and only then may the engine stop reading where it is.
 */
export const isCrashed = (file: string): boolean => !existsSync(sealOf(file));

/** To be called once the store is open for writing. */
export const breakSeal = (file: string): void => rmSync(sealOf(file), { force: true });

/** Reads a store through in another process. Returns what is wrong with it, or null. */
export function probe(file: string): Promise<string | null> {
  const { store, log } = bothStates(file);
  const size = (store?.size ?? 0) + (log?.size ?? 0);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROBE, file, ...(isCrashed(file) ? ['crashed'] : [])], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: patience(size),
      killSignal: 'SIGKILL',
    });
    let said = '';
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const line = said.trim().replace(/\s*\n\s*/g, ' ');
      if (line) resolve(line);
      else
        resolve(
          code === 0 ? null : `the engine stopped while reading it: ${signal ?? `status ${code ?? 0}`}`,
        );
    });
  });
}
