import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#cypher';
import { extract, readDocument, toFacts } from '#ingest';
import { newFolder, run } from './testing/run.ts';

const PLAN = '星河县科技局2024年工作计划\n一、重点工作\n支持星河科技有限公司建设星河未来科技城。\n';

test('a document that other rules read is read again by the same command, and then stays unchanged', async () => {
  const folder = await newFolder();
  const file = join(folder, '星河县.txt');
  await writeFile(file, PLAN);
  const document = await readDocument('星河县.txt', Buffer.from(PLAN));
  const facts = toFacts(document, extract(document));
  const older = await openStore({ path: join(folder, 'older.lbug') });
  await older.load({ ...facts, relations: [], targets: [] });
  await older.close();

  const ingest = (store: string) => run(['ingest', '--store', join(folder, store), file]);
  const exported = async (store: string) => (await run(['export', '--store', join(folder, store)])).stdout;
  const again = await ingest('older.lbug');
  expect(again.stderr).toMatch(/re-read 星河县\.txt: 1 plan/);
  expect(again.stderr).toContain('0 new, 0 unchanged, 0 replaced, 0 failed; 1 re-read');
  expect(again.status).toBe(0);
  expect((await ingest('older.lbug')).stderr).toContain('0 new, 1 unchanged, 0 replaced, 0 failed\n');

  await ingest('fresh.lbug');
  expect(await exported('older.lbug')).toBe(await exported('fresh.lbug'));
});
