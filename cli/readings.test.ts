import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type GraphStore, openStore } from '#cypher';
import { type FileOutcome, findFiles, ingestFiles } from '#ingest';
import { openReadings } from './readings.ts';
import { newFolder } from './testing/run.ts';

const PLAN = '星河县科技局2024年工作计划\n一、重点工作\n支持星河科技有限公司建设星河未来科技城。\n';
const LIST = '名称,类型,所在地区\n星河科技有限公司,企业,星河县\n云岭工业大学,高校,云岭市\n某处,什么,\n';

let folder: string;
let store: GraphStore;
beforeEach(async () => {
  folder = await newFolder();
  store = await openStore({ path: join(folder, 'graph.lbug') });
  await write('星河县.txt', PLAN);
  await write('名录.csv', LIST);
});
afterEach(() => store.close());

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const notes = () => join(folder, 'graph.lbug.readings.jsonl');

/** What a run says of the files, and how many it had to read and load. */
async function takeIn(): Promise<{ said: FileOutcome[]; loaded: number }> {
  const { files } = await findFiles(['星河县.txt', '名录.csv'].map((name) => join(folder, name)));
  const readings = await openReadings({ path: join(folder, 'graph.lbug') });
  const load = vi.spyOn(store, 'load');
  const said: FileOutcome[] = [];
  for await (const outcome of ingestFiles(store, files, { readings })) said.push(outcome);
  const loaded = load.mock.calls.length;
  load.mockRestore();
  return { said, loaded };
}

const of = (said: readonly FileOutcome[], name: string) => said.find(({ file }) => file.name === name);

test('files that are as they were are not read again, and the run says of them what it said', async () => {
  const first = await takeIn();
  expect(first.loaded).toBe(2);
  expect(first.said.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  const again = await takeIn();
  expect(again.loaded).toBe(0);
  expect(again.said).toEqual(first.said.map((outcome) => ({ ...outcome, outcome: 'unchanged' })));
  const list = of(again.said, '名录.csv');
  expect(list?.outcome === 'unchanged' && list.warnings.length).toBeGreaterThan(0);
});

test('a changed file is read, the others are not; put back as it was, it is read again', async () => {
  await takeIn();
  await write('星河县.txt', `${PLAN}深化与云岭工业大学的合作。\n`);
  const changed = await takeIn();
  expect([changed.loaded, of(changed.said, '星河县.txt')?.outcome]).toEqual([1, 'replaced']);
  await write('星河县.txt', PLAN);
  const back = await takeIn();
  expect([back.loaded, of(back.said, '星河县.txt')?.outcome]).toEqual([1, 'replaced']);
});

test('what the store no longer holds is read again', async () => {
  await takeIn();
  await store.removeName('星河县.txt');
  const { loaded, said } = await takeIn();
  expect([loaded, of(said, '星河县.txt')?.outcome]).toEqual([1, 'new']);
});

test('a note by other rules counts for nothing, nor does one that was cut off', async () => {
  await takeIn();
  const text = await readFile(notes(), 'utf8');
  await writeFile(notes(), text.replaceAll('"key":"', '"key":"#'));
  expect((await takeIn()).loaded).toBe(2);
  await writeFile(notes(), text.slice(0, text.indexOf('\n') + 20));
  expect((await takeIn()).loaded).toBe(1);
  await writeFile(notes(), 'nothing of the kind\n{}\n');
  expect((await takeIn()).loaded).toBe(2);
});

test('lines that later ones replaced do not pile up', async () => {
  await takeIn();
  const line = (await readFile(notes(), 'utf8')).split('\n')[0]!;
  await appendFile(notes(), `${line}\n`.repeat(1_100));
  const before = (await stat(notes())).size;
  expect((await takeIn()).loaded).toBe(0);
  expect((await stat(notes())).size).toBeLessThan(before / 100);
});
