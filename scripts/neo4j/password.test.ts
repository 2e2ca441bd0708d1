import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverPassword } from './password.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'innograph-'));
  file = join(folder, 'neo4j', 'password');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('is made once, and kept where its user alone can read it', () => {
  const first = serverPassword(file, undefined);
  expect(first.origin).toBe('new');
  expect(first.password.length).toBeGreaterThan(20);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(serverPassword(file, undefined)).toEqual({ password: first.password, origin: 'kept' });
});

test('that is given is taken, and a kept one is no more', () => {
  const first = serverPassword(file, undefined);
  expect(serverPassword(file, 'given')).toEqual({ password: 'given', origin: 'given' });
  const next = serverPassword(file, '');
  expect(next.origin).toBe('new');
  expect(next.password).not.toBe(first.password);
});

test('in a file that is empty is made anew', () => {
  serverPassword(file, undefined);
  writeFileSync(file, '');
  expect(serverPassword(file, undefined).origin).toBe('new');
});
