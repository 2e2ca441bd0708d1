import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '#cypher';
import { type Finished, newFolder, run } from './testing/run.ts';

const PLAN =
  '星河县科技局2024年工作计划\n一、重点工作\n1.建设平台。支持星河科技有限公司建设星河未来科技城。\n';

let folder: string;
let store: string;
const at = (name: string) => join(folder, name);
const ingest = (...paths: string[]) => run(['ingest', '--store', store, ...paths]);
const exported = async () => (await run(['export', '--store', store])).stdout;

/** One line that says what is wrong, no stack trace, no crash. */
function expectOneClearLine({ status, stderr }: Finished, what: RegExp, expectedStatus = 1): void {
  expect(stderr).toMatch(what);
  expect(stderr).not.toMatch(/\n\s+at |node:internal|TypeError|undefined/);
  expect(
    stderr
      .trim()
      .split('\n')
      .filter((line) => line.startsWith('error:')),
  ).toHaveLength(1);
  expect(status).toBe(expectedStatus);
}

beforeEach(async () => {
  folder = await newFolder();
  store = at('graph.lbug');
});

describe('a file that cannot be taken in', () => {
  test('a missing path', async () => {
    expectOneClearLine(await ingest(at('nowhere.txt')), /no file or folder .*nowhere\.txt/);
    expectOneClearLine(await run(['extract', at('nowhere.txt')]), /no file or folder .*nowhere\.txt/);
  });

  test('an empty file', async () => {
    await writeFile(at('empty.txt'), '');
    expectOneClearLine(await ingest(at('empty.txt')), /empty\.txt.*(empty|nothing)/i);
  });

  test('a binary with a .txt name', async () => {
    await writeFile(
      at('picture.txt'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0, 255, 254, 0, 0]),
    );
    expectOneClearLine(await ingest(at('picture.txt')), /picture\.txt.*(binary|text)/i);
  });

  test('a kind that no reader takes', async () => {
    await writeFile(at('plan.xyz'), PLAN);
    expectOneClearLine(await ingest(at('plan.xyz')), /plan\.xyz/);
  });

  test('a folder with nothing in it', async () => {
    await mkdir(at('empty'));
    expectOneClearLine(await ingest(at('empty')), /folder .*empty holds no plan/);
  });

  test('a folder given to extract', async () => {
    expectOneClearLine(await run(['extract', folder]), /is a folder; give a file/, 2);
  });

  test('a loop of links does not trap the walk', async () => {
    await mkdir(at('loop'));
    await writeFile(at('loop/plan.txt'), PLAN);
    await symlink(at('loop'), at('loop/again'));
    expect((await ingest(at('loop'))).status).toBe(0);
  });
});

describe('a bad file among good ones', () => {
  test('does not stop the others, is named, and leaves the store as the good ones made it', async () => {
    await mkdir(at('plans'));
    await writeFile(at('plans/good.txt'), PLAN);
    await ingest(at('plans'));
    const before = await exported();

    await writeFile(at('plans/bad.txt'), Buffer.from([0, 1, 2, 3, 0, 0]));
    const result = await ingest(at('plans'));
    expectOneClearLine(result, /bad\.txt/);
    expect(result.stderr).toContain('0 new, 1 unchanged, 0 replaced, 1 failed');
    expect(await exported()).toBe(before);
  });

  test('is in the JSON outcome with its code', async () => {
    await writeFile(at('empty.txt'), '');
    await writeFile(at('plan.txt'), PLAN);
    const { stdout, status } = await run([
      'ingest',
      '--json',
      '--store',
      store,
      at('plan.txt'),
      at('empty.txt'),
    ]);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { new: 1, failed: 1 } });
    expect(stdout).toContain('"EMPTY"');
  });
});

test('a text that is no plan is taken in with a warning', async () => {
  await writeFile(at('novel.txt'), 'It was a dark and stormy night.');
  const taken = await ingest(at('novel.txt'));
  expect(taken.stderr).toMatch(/nothing found in novel\.txt/);
  expect(taken.status).toBe(0);
  const { stdout, stderr } = await run(['extract', at('novel.txt')]);
  expect(stderr).toMatch(/nothing found in novel\.txt/);
  expect(JSON.parse(stdout)).toMatchObject({ plans: [{ entities: [] }] });
});

describe('a store that cannot be opened', () => {
  test('a damaged file is said and left as it is', async () => {
    await writeFile(store, 'this was never a graph store');
    expectOneClearLine(await run(['export', '--store', store]), /graph\.lbug/);
    expect(await readFile(store, 'utf8')).toBe('this was never a graph store');
  });

  test('a store that another process holds', async () => {
    await writeFile(at('plan.txt'), PLAN);
    const holder = await openStore({ path: store });
    try {
      expectOneClearLine(await ingest(at('plan.txt')), /another process has the store/i);
    } finally {
      await holder.close();
    }
    expect((await ingest(at('plan.txt'))).status).toBe(0);
  });
});

describe('an occupied port', () => {
  let other: Server;
  beforeAll(() => new Promise<void>((resolve) => (other = createServer().listen(0, '127.0.0.1', resolve))));
  afterAll(() => new Promise((resolve) => other.close(resolve)));

  test('is said with what to do', async () => {
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    expectOneClearLine(await run(['serve', '--store', store, '--port', port]), new RegExp(`${port}.*PORT`));
  });
});

describe('a wrong call', () => {
  test('shows the usage and ends with 2', async () => {
    for (const args of [
      ['frobnicate'],
      ['extract'],
      ['export', '--format', 'gif'],
      ['serve', '--port', 'x'],
    ]) {
      const { status, stderr } = await run(args);
      expect(status, args.join(' ')).toBe(2);
      expect(stderr).toMatch(/error:/);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
  });

  test.each([
    'start',
    'serve',
    'ingest',
    'extract',
    'export',
    'remove',
    'copy',
    'backup',
    'restore',
    'gaps',
    'diff',
    'ledger',
    'matrix',
    'suggest',
    'report',
    'key',
    'doctor',
  ])('%s explains itself with an example', async (command) => {
    const { status, stdout } = await run([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples?:\n {2}\$ /);
  });
});
