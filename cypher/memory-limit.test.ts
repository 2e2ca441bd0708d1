import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as catalogue from './catalogue.ts';
import { LadybugBackend } from './ladybug/backend.ts';
import { memoryLimit } from './ladybug/memory-limit.ts';
import { ENGINE } from './ladybug/open.ts';
import { openStore } from './open.ts';

const MB = 1024 * 1024;
const GB = 1024 * MB;

test.each([
  ['an empty store', 0, 24 * GB, 512],
  ['a store of ten thousand plans', 950 * MB, 24 * GB, 512],
  ['a larger one', 4 * GB, 24 * GB, 1024],
  ['a very large one, up to half of the machine', 100 * GB, 24 * GB, 12 * 1024],
  ['a small machine, still what every store needs', 4 * GB, 256 * MB, 512],
])('the engine may take, for %s', (_, file, machine, megabytes) => {
  expect(memoryLimit(file, 'usual', machine) / MB).toBe(megabytes);
});

test('it may take more for a migration', () => {
  expect(memoryLimit(0, 'migration', 24 * GB) / MB).toBe(512);
  expect(memoryLimit(1024 * MB, 'migration', 24 * GB) / MB).toBe(768);
});

/** A store that needs more memory with every byte, and how often it was opened again for that. */
async function growing(path: string, openAgain = ENGINE.open) {
  await (await openStore({ path })).close();
  let opened = -1;
  const engine = {
    memoryLimit: (fileBytes: number) => 512 * MB + fileBytes,
    open: (file: string, memoryBytes: number) => {
      opened += 1;
      return (opened === 0 ? ENGINE.open : openAgain)(file, memoryBytes);
    },
  };
  const backend = await LadybugBackend.open(path, engine, () => undefined);
  return { backend, opened: () => opened };
}

/** Eight megabytes, so that after two the log is folded in. */
const document = (id: string) => ({
  id,
  name: id,
  format: 'txt',
  names: [id],
  length: 8 * MB,
  text: id.repeat(8 * MB),
  fingerprint: id,
});

async function withFolder(work: (path: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'innograph-'));
  try {
    await work(join(folder, 'graph.lbug'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a store that outgrows its memory is opened again while it is written and read', () =>
  withFolder(async (path) => {
    const { backend, opened } = await growing(path);
    const read = () => backend.readOne(catalogue.countDocuments, {});
    const written = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      backend.write((run) => run(catalogue.createDocument, document(id))),
    );
    await Promise.all([...written, ...Array.from({ length: 20 }, read)]);
    expect(opened()).toBeGreaterThan(0);
    expect(await read()).toEqual([{ count: 5 }]);
    await backend.close();

    const store = await openStore({ path });
    expect((await store.stats()).documents).toBe(5);
    await store.close();
  }));

test('a store that cannot be opened again says so, counts as closed and has kept what was written', () =>
  withFolder(async (path) => {
    const { backend } = await growing(path, () => Promise.reject(new Error('no such luck')));
    const write = (id: string) => backend.write((run) => run(catalogue.createDocument, document(id)));
    await write('a');
    await expect(write('b')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(write('c')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await backend.close();

    const store = await openStore({ path });
    expect((await store.stats()).documents).toBe(2);
    await store.close();
  }));
