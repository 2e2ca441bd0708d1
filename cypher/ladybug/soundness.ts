import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/**
 * Whether a store file may be opened in this process. LadybugDB notices a wrong head or a cut end by itself,
 * but pages that hold nonsense can end or hang the process that reads them. So a file that we did not close
 * ourselves, as it is now, is first read through in a process of its own.
 */

const PROBE = fileURLToPath(new URL('probe.mjs', import.meta.url));
/** Time for a probe: a minute, and one second more for every megabyte. */
const patience = (bytes: number) => Math.ceil(60_000 + bytes / 1_000);

const sealSchema = z.object({ size: z.number(), modified: z.number() });
const sealOf = (file: string) => `${file}.seal`;

/** Notes the state in which a file was closed, beside it. */
export function seal(file: string): void {
  const { size, mtimeMs } = statSync(file);
  writeFileSync(sealOf(file), JSON.stringify({ size, modified: mtimeMs }));
}

/** Whether a file is as it was when it was closed, with no log of unfinished work beside it. */
export function isSealed(file: string): boolean {
  try {
    const sealed = sealSchema.parse(JSON.parse(readFileSync(sealOf(file), 'utf8')));
    const { size, mtimeMs } = statSync(file);
    return sealed.size === size && sealed.modified === mtimeMs && !existsSync(`${file}.wal`);
  } catch {
    return false;
  }
}

/** Reads a store through in another process. Returns what is wrong with it, or null. */
export function probe(file: string): Promise<string | null> {
  const { size } = statSync(file);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROBE, file], {
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
