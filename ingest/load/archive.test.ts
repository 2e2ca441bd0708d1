import { mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMembers, readMember } from './archive.ts';
import { findFiles } from './files.ts';
import { bytesOf } from './bytes.ts';

const PLAN = '区科技局2024年工作计划\n一、主要目标\n与星河大学合作。\n';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'innograph-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function zip(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const refusals = async (bytes: Uint8Array, name = 'a.zip') => {
  const { failures } = await findFiles([await zip(name, bytes)]);
  return failures.map(({ error }) => `${error.code} ${error.message}`);
};

describe('a zip of plans', () => {
  test('gives documents named by their paths, and says what it leaves out', async () => {
    const path = await zip(
      'plans.zip',
      zipSync({ '2024/甲县.txt': strToU8(PLAN), 'b.txt': strToU8(PLAN), 'photo.png': strToU8('x') }),
    );
    const { files, skipped, failures } = await findFiles([path]);
    expect(files.map(({ name }) => name)).toEqual(['plans.zip/2024/甲县.txt', 'plans.zip/b.txt']);
    expect(skipped).toEqual([`${path}/photo.png`]);
    expect(failures).toEqual([]);
    expect(strFromU8(await bytesOf(files[0]!))).toBe(PLAN);
  });

  test('names its files in GB18030 where it does not say UTF-8', async () => {
    const bytes = zipSync({ 'XX.txt': strToU8(PLAN) });
    const gbk = Buffer.from([0xc7, 0xf8]);
    const named = Buffer.from(bytes);
    for (let at = named.indexOf('XX'); at >= 0; at = named.indexOf('XX')) gbk.copy(named, at);
    const { files } = await findMembers(await zip('gbk.zip', named), 'gbk.zip');
    expect(files.map(({ name }) => name)).toEqual(['gbk.zip/区.txt']);
  });

  test('stands in a folder beside other files', async () => {
    const inner = await mkdtemp(join(folder, 'mixed-'));
    await writeFile(join(inner, 'a.txt'), PLAN);
    await writeFile(join(inner, 'b.zip'), zipSync({ 'c.txt': strToU8(PLAN) }));
    await writeFile(join(inner, 'd.zip'), 'PK damaged');
    const { files, failures } = await findFiles([inner]);
    expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.zip/c.txt']);
    expect(failures.map(({ error }) => error.code)).toEqual(['UNREADABLE']);
  });

  test('and a link beside it is not followed, and said to be left out', async () => {
    const inner = await mkdtemp(join(folder, 'linked-'));
    await writeFile(join(inner, 'a.txt'), PLAN);
    await symlink('a.txt', join(inner, 'b.txt'));
    const { files, skipped } = await findFiles([inner]);
    expect(files.map(({ name }) => name)).toEqual(['a.txt']);
    expect(skipped).toEqual([join(inner, 'b.txt')]);
  });

  test('is not taken for another of the same name in another folder', async () => {
    const bytes = zipSync({ 'a.txt': strToU8(PLAN) });
    const paths = await Promise.all(
      ['one', 'two'].map(async (name) => {
        const inner = await mkdtemp(join(folder, name));
        await writeFile(join(inner, 'plans.zip'), bytes);
        return join(inner, 'plans.zip');
      }),
    );
    const { files, failures } = await findFiles(paths);
    expect(files).toHaveLength(1);
    expect(failures.map(({ error }) => error.message)).toEqual([
      expect.stringContaining('would both be kept as'),
    ]);
  });

  test('may not lead out of itself', async () => {
    for (const name of ['../evil.txt', '/etc/evil.txt', 'a/../../evil.txt', 'C:/evil.txt', '..\\evil.txt']) {
      expect(await refusals(zipSync({ [name]: strToU8(PLAN) }))).toEqual([
        expect.stringMatching(/^UNSUPPORTED .*evil\.txt has a path that leads out/),
      ]);
    }
  });

  test('holds no other zip', async () => {
    const inner = zipSync({ 'a.txt': strToU8(PLAN) });
    expect(await refusals(zipSync({ 'inner.zip': inner }))).toEqual([
      expect.stringMatching(/^UNSUPPORTED .*inner\.zip is a zip inside a zip/),
    ]);
  });

  test('is no bomb', async () => {
    const zeros = new Uint8Array(30 * 1024 * 1024);
    expect(await refusals(zipSync({ 'bomb.txt': zeros }))).toEqual([
      expect.stringMatching(/^TOO_LARGE .*bomb\.txt unpacks to over 300 times/),
    ]);
  });

  test('does not unpack to more than it says', async () => {
    const bytes = zipSync({ 'lie.txt': strToU8(PLAN.repeat(1000)) });
    const view = Buffer.from(bytes);
    // The central directory claims 10 bytes.
    view.writeUInt32LE(10, view.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
    const { files } = await findMembers(await zip('lie.zip', view), 'lie.zip');
    await expect(readMember(files[0]!.path, files[0]!.member!)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  test('is refused by name when it is cut off, empty or no zip at all', async () => {
    const whole = zipSync({ 'a.txt': strToU8(PLAN), 'b.txt': strToU8(PLAN) });
    expect(await refusals(whole.subarray(0, whole.length - 30))).toEqual([
      expect.stringMatching(/^UNREADABLE .*a\.zip is cut off/),
    ]);
    expect(await refusals(strToU8(PLAN))).toEqual([expect.stringMatching(/^UNREADABLE .*no zip file/)]);
    expect(await refusals(zipSync({}))).toEqual([expect.stringMatching(/^EMPTY /)]);
  });

  test('is refused where a file of it is damaged, and the others go on', async () => {
    const bytes = Buffer.from(
      zipSync({ 'a.txt': strToU8(PLAN), 'b.txt': strToU8(`${PLAN}再`) }, { level: 0 }),
    );
    bytes[bytes.indexOf('b.txt') + 40]! ^= 0xff;
    const { files } = await findFiles([await zip('hurt.zip', bytes)]);
    expect(strFromU8(await bytesOf(files[0]!))).toBe(PLAN);
    await expect(bytesOf(files[1]!)).rejects.toMatchObject({ code: 'UNREADABLE' });
  });

  test('is refused where it changed since it was looked through', async () => {
    const path = await zip('changing.zip', zipSync({ 'a.txt': strToU8(PLAN) }));
    const { files } = await findMembers(path, 'changing.zip');
    await utimes(path, 1, 1);
    await expect(bytesOf(files[0]!)).rejects.toThrow(/changed while it was read/);
  });
});
