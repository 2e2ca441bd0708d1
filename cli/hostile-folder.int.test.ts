import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { manyPages, withEntities } from '../ingest/read/testing/hostile.ts';
import { newFolder, run } from './testing/run.ts';

const PLAN = '星河县科技局2024年工作计划\n一、重点工作\n支持星河科技有限公司建设星河未来科技城。\n';
const documents = (name: string) => fileURLToPath(new URL(`../ingest/read/testing/${name}`, import.meta.url));

const outcomeSchema = z.object({
  summary: z.record(z.string(), z.number()),
  files: z.array(
    z.object({
      name: z.string().optional(),
      path: z.string(),
      outcome: z.string(),
      code: z.string().default(''),
      message: z.string().default(''),
    }),
  ),
  skipped: z.array(z.string()),
});

let folder: string;
let store: string;
const at = (name: string) => join(folder, 'plans', name);
const exported = async () => (await run(['export', '--store', store])).stdout;

beforeEach(async () => {
  folder = await newFolder();
  store = join(folder, 'graph.lbug');
  await mkdir(join(folder, 'plans'));
  await writeFile(at('好.txt'), PLAN);
});

/** What has to be said of each, as code and words. */
const EXPECTED: Readonly<Record<string, RegExp>> = {
  'locked.doc': /^UNREADABLE .*password/,
  'locked.docx': /^UNREADABLE .*password/,
  'locked.pdf': /^UNREADABLE .*password/,
  'scan.pdf': /^UNREADABLE .*has no text: its 2 pages/,
  'list.doc': /^UNREADABLE .*is no doc file/,
  'picture.txt': /^(?:UNSUPPORTED|UNREADABLE) /,
  'empty.txt': /^EMPTY /,
  'entities.docx': /^UNREADABLE .*declares XML entities/,
  'huge.txt': /^TOO_LARGE .*500 MB, over the limit/,
  'pages.pdf': /^TOO_LARGE .*has 20000 pages/,
  'cut.zip': /^UNREADABLE .*cut off/,
  'bomb.zip/bomb.txt': /^TOO_LARGE .*times its size/,
  'out.zip/../out.txt': /^UNSUPPORTED .*leads out of its zip/,
};

test('each bad file of a folder is named with its reason, the others go on, the store is as it was', async () => {
  await run(['ingest', '--store', store, join(folder, 'plans')]);
  const before = await exported();

  for (const name of ['locked.doc', 'locked.docx', 'locked.pdf', 'scan.pdf']) {
    await copyFile(documents(name), at(name));
  }
  await writeFile(at('list.doc'), 'plain words');
  await writeFile(at('picture.txt'), Buffer.from('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0001\0', 'latin1'));
  await writeFile(at('empty.txt'), '');
  await writeFile(at('entities.docx'), withEntities(documents('plan.docx')));
  await writeFile(at('huge.txt'), '');
  await truncate(at('huge.txt'), 500 * 1024 * 1024);
  await writeFile(at('pages.pdf'), manyPages(20_000));
  const zip = zipSync({ 'a.txt': strToU8(PLAN), 'b.txt': strToU8(PLAN) });
  await writeFile(at('cut.zip'), zip.subarray(0, zip.length - 30));
  await writeFile(at('bomb.zip'), zipSync({ 'bomb.txt': new Uint8Array(30 * 1024 * 1024) }));
  await writeFile(at('out.zip'), zipSync({ '../out.txt': strToU8(PLAN) }));
  await symlink(join(folder, 'plans'), at('loop'));
  await writeFile(at('notes.xyz'), 'no plan');

  const { status, stdout } = await run(['ingest', '--json', '--store', store, join(folder, 'plans')]);
  const { summary, files, skipped } = outcomeSchema.parse(JSON.parse(stdout));
  const said = new Map(
    files.map(({ path, name, outcome, code, message }) => [
      name ?? path.slice(join(folder, 'plans').length + 1),
      outcome === 'failed' ? `${code} ${message}` : outcome,
    ]),
  );
  expect(said.get('好.txt')).toBe('unchanged');
  for (const [name, pattern] of Object.entries(EXPECTED)) expect(said.get(name), name).toMatch(pattern);
  expect(said.size).toBe(Object.keys(EXPECTED).length + 1);
  expect(summary).toMatchObject({ new: 0, unchanged: 1, replaced: 0, failed: said.size - 1 });
  expect(skipped).toEqual([at('notes.xyz')]);
  expect(status).toBe(1);
  expect(await exported()).toBe(before);
});

/** A disk of its own, which only root may make. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounts();

function mounts(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.runIf(canMount)('a disk that is nearly full is said, and the store is as it was', async () => {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', disk]);
  try {
    store = join(disk, 'graph.lbug');
    expect((await run(['ingest', '--store', store, at('好.txt')])).status).toBe(0);
    const before = await exported();
    await writeFile(join(disk, 'filler'), Buffer.alloc(60 * 1024 * 1024));
    await writeFile(at('又.txt'), `${PLAN}与云岭工业大学合作。\n`);
    const { status, stderr } = await run(['ingest', '--store', store, join(folder, 'plans')]);
    expect(stderr).toMatch(/error: The disk of the store .* is nearly full/);
    expect(status).toBe(1);
    expect(await exported()).toBe(before);
  } finally {
    execFileSync('umount', [disk]);
  }
});
