import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as catalogue from './catalogue.ts';
import { LadybugBackend } from './ladybug/backend.ts';
import { memoryLimit, type Work } from './ladybug/memory-limit.ts';
import { ENGINE } from './ladybug/open.ts';
import { openStore } from './open.ts';

const MB = 1024 * 1024;
const GB = 1024 * MB;

test.each([
  ['an empty store', 0, 24 * GB, 160],
  ['a store of ten thousand plans', 950 * MB, 24 * GB, 160],
  ['a larger one', 4 * GB, 24 * GB, 640],
  ['a very large one, up to half of the machine', 100 * GB, 24 * GB, 12 * 1024],
  ['a small machine, still what every store needs', 4 * GB, 256 * MB, 160],
])('the engine may take, for %s', (_, file, machine, megabytes) => {
  expect(memoryLimit(file, 'usual', machine) / MB).toBe(megabytes);
});

test('it may take half of the machine where that was too little', () => {
  expect(memoryLimit(0, 'demanding', 24 * GB) / MB).toBe(12 * 1024);
  expect(memoryLimit(0, 'demanding', 256 * MB) / MB).toBe(512);
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

const write = (backend: LadybugBackend, id: string) =>
  backend.write((run) => run(catalogue.createDocument, document(id)));

/** How many documents a store holds when it is opened again. */
async function documentsIn(path: string): Promise<number> {
  const store = await openStore({ path });
  const { documents } = await store.stats();
  await store.close();
  return documents;
}

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
    const written = ['a', 'b', 'c', 'd', 'e'].map((id) => write(backend, id));
    await Promise.all([...written, ...Array.from({ length: 20 }, read)]);
    expect(opened()).toBeGreaterThan(0);
    expect(await read()).toEqual([{ count: 5 }]);
    await backend.close();

    expect(await documentsIn(path)).toBe(5);
  }));

test('a store that cannot be opened again says so, counts as closed and has kept what was written', () =>
  withFolder(async (path) => {
    const { backend } = await growing(path, () => Promise.reject(new Error('no such luck')));
    await write(backend, 'a');
    await expect(write(backend, 'b')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(write(backend, 'c')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await backend.close();

    expect(await documentsIn(path)).toBe(2);
  }));

/** An engine whose usual memory is little, and how much it was opened with each time, in megabytes. */
function starved(usual: number, demanding = 512) {
  const opened: number[] = [];
  const engine = {
    memoryLimit: (_: number, work: Work) => (work === 'usual' ? usual : demanding) * MB,
    open: (file: string, memoryBytes: number) => {
      opened.push(memoryBytes / MB);
      return ENGINE.open(file, memoryBytes);
    },
  };
  return { engine, opened };
}

async function openStarved(path: string, usual: number, demanding?: number) {
  await (await openStore({ path })).close();
  const { engine, opened } = starved(usual, demanding);
  return { backend: await LadybugBackend.open(path, engine, () => undefined), opened };
}

const textOf = async (backend: LadybugBackend, id: string) =>
  (await backend.readOne(catalogue.documentText, { id })).map(({ text }) => text).join('');

test('a document that takes more memory than usual is written and read with more', () =>
  withFolder(async (path) => {
    const { backend, opened } = await openStarved(path, 16);
    let tries = 0;
    await backend.write((run) => {
      tries += 1;
      return run(catalogue.createDocument, document('a'));
    });
    expect(tries).toBe(2);
    expect(opened).toEqual([16, 512, 16]);
    const texts = await Promise.all(Array.from({ length: 6 }, () => textOf(backend, 'a')));
    expect(texts.map((text) => text === document('a').text)).toEqual(texts.map(() => true));
    expect(opened).toEqual([16, 512, 16, 512]);
    await backend.close();
  }));

test('a log that takes more memory than usual to fold in is folded in with more', () =>
  withFolder(async (path) => {
    const { backend, opened } = await openStarved(path, 48);
    let tries = 0;
    for (const id of ['a', 'b', 'c']) {
      await backend.write((run) => {
        tries += 1;
        return run(catalogue.createDocument, document(id));
      });
    }
    expect(tries).toBe(3);
    expect(opened).toEqual([48, 512, 48]);
    await backend.close();

    expect(await documentsIn(path)).toBe(3);
  }));

test('a log that takes more memory than usual to read back loses nothing, after a kill either', () =>
  withFolder(async (path) => {
    const { backend } = await openStarved(path, 512);
    await write(backend, 'a');
    await backend.write((run) =>
      run(catalogue.setVersion, {
        version: 7,
        action: 'load',
        documentId: 'a',
        name: 'a',
        entityIds: [],
        relationIds: [],
      }),
    );
    // As a kill leaves them: the engine is still at work on the first pair.
    const copy = `${path}.copy`;
    cpSync(path, copy);
    cpSync(`${path}.wal`, `${copy}.wal`);
    await backend.close();

    const { engine, opened } = starved(16);
    const again = await LadybugBackend.open(copy, engine, () => undefined);
    expect(opened).toEqual([16, 512, 16]);
    expect(await again.readOne(catalogue.countDocuments, {})).toEqual([{ count: 1 }]);
    expect((await again.readOne(catalogue.readVersion, {}))[0]?.version).toBe(7);
    await again.close();
  }));

test('what takes more than there is says so, and the store goes on', () =>
  withFolder(async (path) => {
    const { backend } = await openStarved(path, 16, 16);
    await expect(write(backend, 'a')).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('memory') as unknown,
    });
    await backend.write((run) => run(catalogue.createDocument, { ...document('b'), text: 'b', length: 1 }));
    expect(await textOf(backend, 'b')).toBe('b');
    await backend.close();
  }));

test('a store that cannot be folded with all the memory there is lets go of its file and loses nothing', () =>
  withFolder(async (path) => {
    const { backend } = await openStarved(path, 48, 49);
    let written = 0;
    const failure = await (async () => {
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        await write(backend, id);
        written += 1;
      }
    })().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(write(backend, 'f')).rejects.toBe(failure);
    await backend.close();

    expect(await documentsIn(path)).toBeGreaterThanOrEqual(written);
  }));
