import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InnographError } from '#common/errors';
import { beginRun, readRuns } from './journal.ts';
import { newFolder } from './testing/run.ts';

const file = { path: '/plans/a.txt', name: 'a.txt' };

test('a run is told from its beginning to its end, with what failed and why', async () => {
  const store = { path: join(await newFolder(), 'deep', 'graph.lbug') };
  const end = await beginRun(store, 2);
  expect(await readRuns(store)).toMatchObject([{ begin: { files: 2 }, end: null }]);
  await end([{ file, outcome: 'failed', error: new InnographError('EMPTY', 'a.txt is empty.') }]);
  expect(await readRuns(store)).toMatchObject([
    { end: { new: 0, failed: [{ name: 'a.txt', reason: 'a.txt is empty.' }] } },
  ]);
});

test('a line that was cut off hides no other', async () => {
  const store = { path: join(await newFolder(), 'graph.lbug') };
  await beginRun(store, 1);
  await appendFile(`${store.path}.journal.jsonl`, '{"event":"en\n');
  await (
    await beginRun(store, 3)
  )([]);
  expect((await readRuns(store)).map(({ begin, end }) => [begin.files, end !== null])).toEqual([
    [1, false],
    [3, true],
  ]);
});
