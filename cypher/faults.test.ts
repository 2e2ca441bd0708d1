import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from './index.ts';
import { LadybugBackend } from './ladybug/backend.ts';
import { ENGINE } from './ladybug/open.ts';
import * as catalogue from './catalogue.ts';
import { MIGRATIONS } from './migrate.ts';
import { normaliseFacts } from './normalise.ts';
import { allFacts } from './testing/observe.ts';
import { companyNews, countyPlan } from './testing/sample-facts.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'innograph-'));
  path = join(folder, 'a', 'b', 'graph.lbug');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function fill(): Promise<void> {
  const store = await openStore({ path });
  await store.load(countyPlan);
  await store.load(companyNews);
  await store.close();
}

async function contents(): Promise<unknown> {
  const store = await openStore({ path });
  try {
    return await allFacts(store);
  } finally {
    await store.close();
  }
}

const BOTH = [countyPlan, companyNews]
  .map(normaliseFacts)
  .sort((a, b) => (a.document.id < b.document.id ? -1 : 1));

describe('a store file', () => {
  test('is made with its folders, and keeps what was loaded', async () => {
    await fill();
    expect(await contents()).toEqual(BOTH);
  });

  test('can be opened once; closing lets go of it', async () => {
    const store = await openStore({ path });
    await expect(openStore({ path })).rejects.toMatchObject({ code: 'STORE_HELD' });
    await Promise.all([store.close(), store.close()]);
    await expect(store.stats()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await (await openStore({ path })).close();
  });

  test('that another process holds is refused with a line, and left alone', async () => {
    await fill();
    const engine = fileURLToPath(import.meta.resolve('@ladybugdb/core'));
    const holder = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import lbug from ${JSON.stringify(engine)};
         const database = new lbug.Database(${JSON.stringify(path)});
         await database.init();
         console.log('held');
         setInterval(() => database, 1000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      await once(holder.stdout, 'data');
      await expect(openStore({ path })).rejects.toMatchObject({
        code: 'STORE_HELD',
        message: expect.stringContaining('--store') as unknown,
      });
    } finally {
      holder.kill('SIGKILL');
      await once(holder, 'close');
    }
    expect(await contents()).toEqual(BOTH);
  });

  test.runIf(existsSync('/proc/self'))('where no folder can be made is refused with a line', async () => {
    await expect(openStore({ path: '/proc/innograph/a/graph.lbug' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('--store') as unknown,
    });
  });

  test('of a newer version is refused', async () => {
    await fill();
    const backend = await LadybugBackend.open(path, ENGINE, () => undefined);
    const next = MIGRATIONS.length + 1;
    await backend.write((run) => run(catalogue.createMigration, { id: next, name: 'of the future' }));
    await backend.close();
    await expect(openStore({ path })).rejects.toMatchObject({ code: 'STORE_NEWER' });
  });
});

test('a store file of another version of the engine is told from a damaged one', async () => {
  await fill();
  const bytes = readFileSync(path);
  // Behind its four letters the file names the version of its format.
  bytes.writeUInt32LE(9_999, 4);
  writeFileSync(path, bytes);
  const error: unknown = await openStore({ path }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'STORE_NEWER' });
  expect(String(error)).toContain('innograph backup');
});

describe('a damaged store', () => {
  const damage: [string, (file: string) => void][] = [
    ['cut in the middle', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['cut after its head', (file) => truncateSync(file, 100)],
    ['text', (file) => writeFileSync(file, 'no store at all\n')],
    ['noise', (file) => writeFileSync(file, noise(50_000, 1))],
    ['noise after its head', (file) => overwrite(file, 4096)],
    ['noise in its tables', (file) => overwrite(file, 400_000)],
    ['a log that is noise', (file) => writeFileSync(`${file}.wal`, noise(3_000, 2))],
  ];
  test.each(damage)('(%s) is refused with a line', async (_, spoil) => {
    await fill();
    spoil(path);
    const error: unknown = await openStore({ path }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'STORE_DAMAGED' });
    expect(String(error)).toContain(path);
    expect(String(error)).not.toContain('\n');
  });

  test('that is a folder is refused and left alone', async () => {
    mkdirSync(path, { recursive: true });
    await expect(openStore({ path })).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    expect(existsSync(path)).toBe(true);
  });

  test('does not keep an empty file from becoming a store', async () => {
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    writeFileSync(path, '');
    await fill();
    expect(await contents()).toEqual(BOTH);
  });

  test('whose folder cannot be made says so', async () => {
    writeFileSync(join(folder, 'a'), 'a file where a folder should be');
    await expect(openStore({ path })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

function overwrite(file: string, from: number): void {
  const bytes = readFileSync(file);
  noise(bytes.length, 3).copy(bytes, from, from);
  writeFileSync(file, bytes);
}

/** The same noise every time: a linear congruential generator (Numerical Recipes). */
function noise(length: number, seed: number): Buffer {
  let state = seed;
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    }),
  );
}
