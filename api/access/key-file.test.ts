import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeyFile } from './key-file.ts';

let folder: string;
let keys: KeyFile;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'innograph-keys-'));
  keys = new KeyFile(join(folder, 'graph.lbug.keys.json'));
});
afterEach(async () => {
  await keys.close();
  // Another reader may still write when its keys were used.
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

const unauthenticated = (message: RegExp) => ({
  code: 'UNAUTHENTICATED',
  message: expect.stringMatching(message) as string,
});

test('a key is known by its name and scopes, and by nobody who reads the file', async () => {
  const key = await keys.create('dashboard', ['ingest'], null);
  const owner = await keys.owner(key);
  expect([owner.name, [...owner.scopes].sort()]).toEqual(['dashboard', ['ingest', 'read']]);
  const secret = key.slice('inno_'.length + 13);
  expect(await readFile(keys.path, 'utf8')).not.toContain(secret);
  expect((await stat(keys.path)).mode & 0o777).toBe(0o600);
});

test('other keys are not known', async () => {
  const key = await keys.create('dashboard', ['read'], null);
  const last = key.endsWith('A') ? 'B' : 'A';
  const unknownId = key.replace(/_[0-9a-f]{12}_/, '_000000000000_');
  for (const wrong of [key.slice(0, -1) + last, unknownId, `${key}x`, 'inno_', 'inno___proto___x']) {
    await expect(keys.owner(wrong)).rejects.toMatchObject(unauthenticated(/not known/));
  }
});

test('a revoked key and an expired one are refused, also by a reader that knew them before', async () => {
  const running = new KeyFile(keys.path);
  const key = await keys.create('dashboard', ['read'], null);
  await running.owner(key);
  await keys.revoke('dashboard');
  await expect(running.owner(key)).rejects.toMatchObject(unauthenticated(/revoked/));
  const old = await keys.create('old', ['read'], new Date(Date.now() - 1));
  await expect(running.owner(old)).rejects.toMatchObject(unauthenticated(/expired/));
});

test('a name that two keys share revokes neither', async () => {
  const key = await keys.create('twin', ['read'], null);
  await keys.create('twin', ['admin'], null);
  await expect(keys.revoke('twin')).rejects.toMatchObject({ code: 'USAGE' });
  await expect(keys.revoke('none')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(keys.owner(key)).resolves.toMatchObject({ name: 'twin' });
});

test('keys made at the same time by several processes are all kept', async () => {
  const made = await Promise.all(
    Array.from({ length: 8 }, (_, index) => new KeyFile(keys.path).create(`k${index}`, ['read'], null)),
  );
  for (const key of made) await expect(keys.owner(key)).resolves.toBeDefined();
});

test('a file that holds something else is named, never overwritten', async () => {
  await writeFile(keys.path, '{"keys":');
  await expect(keys.list()).rejects.toMatchObject({ code: 'UNREADABLE' });
  await expect(keys.create('x', ['read'], null)).rejects.toMatchObject({ code: 'UNREADABLE' });
  expect(await readFile(keys.path, 'utf8')).toBe('{"keys":');
});

test('when a key was last used is told, also by another process, and is no secret', async () => {
  const key = await keys.create('dashboard', ['read'], null);
  await keys.create('other', ['read'], null);
  const [known, other] = await keys.list();
  expect(await keys.uses()).toEqual({});
  const before = Date.now();
  await keys.owner(key);
  const uses = await keys.uses();
  expect(Date.parse(uses[known!.id] ?? '')).toBeGreaterThanOrEqual(before);
  expect(uses[other!.id]).toBeUndefined();
  expect(await new KeyFile(keys.path).uses()).toEqual(uses);
  expect((await stat(`${keys.path}.used`)).mode & 0o777).toBe(0o600);
});

test('a file of uses that is damaged, or cannot be written, keeps nobody out', async () => {
  const key = await keys.create('dashboard', ['read'], null);
  await writeFile(`${keys.path}.used`, '{"x": 1');
  await keys.owner(key);
  expect(Object.keys(await keys.uses())).toHaveLength(1);
  await rm(`${keys.path}.used`);
  await mkdir(`${keys.path}.used`);
  const running = new KeyFile(keys.path);
  expect((await running.owner(key)).name).toBe('dashboard');
  expect(await running.uses()).toEqual({});
});
