import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GraphStore, openStore } from '#cypher';
import { exportGraph } from '#export';
import { findFiles, ingestFiles, type Readings } from '#ingest';
import { openReadings } from './readings.ts';
import { newFolder } from './testing/run.ts';

const CITY = '支持星河科技有限公司建设星河未来科技城，聚焦人工智能、低空经济等产业。';
const TITLED = `星河县科技局2024年工作计划\n一、重点工作\n${CITY}\n`;
const LIST = '名称,类型,所在地区\n星河科技有限公司,企业,星河县\n云岭工业大学,高校,云岭市\n';

/** Texts that speak of the same things, some without a title, so that their file's name is theirs. */
const CONTENTS = [
  TITLED,
  `${TITLED}深化与云岭工业大学的产学研合作，净增高新技术企业12家。\n`,
  `一、重点工作\n${CITY}\n`,
  LIST,
  `2024年主体名录,,\n${LIST}`,
];
/** Formats whose readers make the same text of such a file, and yet see it at other places. */
const NAMES = ['甲县2023.txt', '乙县2024.txt', '丙.md', '丁.html', '名录.csv', '又一名录.csv'];

const change = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ name: fc.constantFrom(...NAMES), content: fc.constantFrom(...CONTENTS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ name: fc.constantFrom(...NAMES), content: fc.constant(null) }),
  },
);

test('after any additions, replacements and removals the export is that of a fresh store', async () => {
  const folder = await newFolder();
  const path = (name: string) => join(folder, 'plans', name);
  let round = 0;
  const open = () => openStore({ path: join(folder, `${(round += 1)}.lbug`) });
  const store = await open();

  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 10 }), async (changes) => {
      await rm(join(folder, 'plans'), { recursive: true, force: true });
      await mkdir(join(folder, 'plans'));
      for (const name of NAMES) await store.removeName(name);
      const left = new Set<string>();
      for (const { name, content } of changes) {
        if (content === null) {
          expect(await store.removeName(name)).toBe(left.delete(name));
          continue;
        }
        await writeFile(path(name), content);
        await takeIn(store, [path(name)], await openReadings({ path: join(folder, 'notes') }));
        left.add(name);
      }
      const fresh = await open();
      await takeIn(fresh, [...left].map(path));
      expect(await exported(store)).toBe(await exported(fresh));
      await fresh.close();
    }),
    { numRuns: 12 },
  );
  await store.close();
});

async function takeIn(store: GraphStore, paths: readonly string[], readings?: Readings): Promise<void> {
  const { files } = await findFiles(paths);
  for await (const outcome of ingestFiles(store, files, readings ? { readings } : {})) {
    if (outcome.outcome === 'failed') throw outcome.error;
  }
}

async function exported(store: GraphStore): Promise<string> {
  let text = '';
  for await (const part of exportGraph(store, 'json')) text += part;
  return text;
}
