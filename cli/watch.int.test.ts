import type { ChildProcess } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { end, newFolder, printed, run, start } from './testing/run.ts';

const plan = (what: string) =>
  `星河县科技局2024年工作计划\n一、重点工作\n支持${what}科技有限公司建设${what}未来科技城。\n`;

const lineSchema = z.object({
  summary: z.record(z.string(), z.number()),
  files: z.array(z.object({ name: z.string().default(''), outcome: z.string() })),
  removed: z.array(z.string()),
});

let folder: string;
let store: string;
const running: ChildProcess[] = [];
const at = (name: string) => join(folder, 'plans', name);
const exported = async (file: string) => (await run(['export', '--store', file])).stdout;

beforeEach(async () => {
  folder = await newFolder();
  store = join(folder, 'graph.lbug');
  await mkdir(join(folder, 'plans'));
  await writeFile(at('甲县.txt'), plan('星河'));
});
afterEach(async () => {
  for (const child of running.splice(0)) await end(child, 'SIGINT');
});

/** The real command; each call of `next` gives what it says of the next change. */
function watchFolder() {
  const child = start(['ingest', '--watch', '--json', '--store', store, join(folder, 'plans')]);
  running.push(child);
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  const next = async () => {
    const { files, removed } = lineSchema.parse(JSON.parse(String((await lines.next()).value)));
    const outcomes = new Map(files.map(({ name, outcome }) => [name, outcome]));
    return { ...Object.fromEntries(outcomes), removed };
  };
  return { child, next };
}

describe('ingest --watch', () => {
  test('keeps the store in step with a folder, and Ctrl-C ends it', async () => {
    const { child, next } = watchFolder();
    expect(await next()).toEqual({ '甲县.txt': 'new', removed: [] });

    await writeFile(at('乙县.txt'), plan('云岭'));
    expect(await next()).toEqual({ '乙县.txt': 'new', removed: [] });
    await writeFile(at('甲县.txt'), plan('青川'));
    expect(await next()).toEqual({ '甲县.txt': 'replaced', removed: [] });
    await writeFile(at('坏.txt'), '');
    expect(await next()).toEqual({ '坏.txt': 'failed', removed: [] });
    await writeFile(
      at('多.zip'),
      zipSync({ 'a.txt': strToU8(plan('东篱')), 'b.txt': strToU8(plan('梅岭')) }),
    );
    expect(await next()).toEqual({ '多.zip/a.txt': 'new', '多.zip/b.txt': 'new', removed: [] });
    await rm(at('多.zip'));
    expect(await next()).toEqual({ removed: ['多.zip/a.txt', '多.zip/b.txt'] });
    await rm(at('坏.txt'));
    await rename(at('乙县.txt'), at('丙县.txt'));
    expect(await next()).toEqual({ '丙县.txt': 'unchanged', removed: ['乙县.txt'] });

    expect(await end(child, 'SIGINT')).toBe(0);
    const fresh = join(folder, 'fresh.lbug');
    await run(['ingest', '--store', fresh, join(folder, 'plans')]);
    expect(await exported(store)).toBe(await exported(fresh));
  });

  test('takes nothing away when the folder is suddenly empty or gone', async () => {
    const { child, next } = watchFolder();
    await next();
    const before = join(folder, 'elsewhere');
    await rename(join(folder, 'plans'), before);
    expect(await next()).toMatchObject({ removed: [] });
    await rename(before, join(folder, 'plans'));
    await writeFile(at('乙县.txt'), plan('云岭'));
    expect(await next()).toEqual({ '乙县.txt': 'new', removed: [] });
    expect(await end(child, 'SIGINT')).toBe(0);
    expect(await exported(store)).toContain('星河未来科技城');
  });

  test('hands over to a server that was started meanwhile', async () => {
    const { next } = watchFolder();
    await next();
    const server = start(['serve', '--store', store, '--port', '0']);
    running.push(server);
    await printed(server, /http:\/\/127\.0\.0\.1:\d+/);
    await writeFile(at('乙县.txt'), plan('云岭'));
    expect(await next()).toEqual({ '乙县.txt': 'new', removed: [] });
    await rm(at('甲县.txt'));
    expect(await next()).toEqual({ removed: ['甲县.txt'] });
  });
});
