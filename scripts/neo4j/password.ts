import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface ServerPassword {
  readonly password: string;
  /** Whether somebody gave it, it was made just now, or it was made at an earlier start. */
  readonly origin: 'given' | 'new' | 'kept';
}

/**
 * The password of the server on this machine: the one given, else one that is made at the first start and kept in `file`,
 * which its user alone can read. One that is given takes the place of a kept one.
 */
export function serverPassword(file: string, given: string | undefined): ServerPassword {
  if (given) {
    rmSync(file, { force: true });
    return { password: given, origin: 'given' };
  }
  if (existsSync(file)) {
    const kept = readFileSync(file, 'utf8').trim();
    if (kept !== '') return { password: kept, origin: 'kept' };
    rmSync(file);
  }
  const password = randomBytes(18).toString('base64url');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  return { password, origin: 'new' };
}
