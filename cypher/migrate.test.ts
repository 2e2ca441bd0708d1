import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openStore } from './index.ts';
import { alter, toSchema6 } from './testing/earlier-store.ts';
import { allPages, observe } from './testing/observe.ts';
import { companyNews, countyPlan, countyPlanRevised } from './testing/sample-facts.ts';

const folder = mkdtempSync(join(tmpdir(), 'innograph-migrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DOCUMENTS = [countyPlan, companyNews];
const OLDER = toSchema6(DOCUMENTS);

let file = '';
let before: unknown;
let turn = 0;
beforeEach(async () => {
  file = join(folder, `${(turn += 1)}.lbug`);
  const store = await openStore({ path: file });
  for (const facts of DOCUMENTS) await store.load(facts);
  before = await observe(store);
  await store.close();
});

const present = async () => {
  const store = await openStore({ path: file });
  const seen = await observe(store);
  await store.load(countyPlanRevised);
  for (const { id } of await allPages((page) => store.documents(page))) await store.removeDocument(id);
  const { entities, mentions, relations, targets } = await store.stats();
  await store.close();
  return { seen, left: entities + mentions + relations + targets };
};

/** What is in the file when the work on it was cut short, after what was done of it. */
const CUT_SHORT: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'before anything was done': OLDER,
  'amid gathering': [
    ...OLDER,
    ['ALTER TABLE Sentence ADD mentions STRING'],
    ["MATCH (t:Sentence)-[:MENTIONS]->() WITH DISTINCT t LIMIT 1 SET t.mentions = 'e_1 1 2 half'"],
  ],
  'before the edges were made anew': [['DROP TABLE MENTIONS', 'MATCH (m:Migration) WHERE m.id > 7 DELETE m']],
  'amid making edges': [
    [
      'MATCH (:Sentence)-[m:MENTIONS]->() WITH m LIMIT 3 DELETE m',
      'MATCH (m:Migration) WHERE m.id > 7 DELETE m',
    ],
  ],
};

test.each(Object.entries(CUT_SHORT))(
  'a store of schema 6, its migration cut short %s, comes to say what it said',
  async (_, sessions) => {
    for (const statements of sessions) await alter(file, statements);
    const { seen, left } = await present();
    expect(seen).toEqual(before);
    expect(left).toBe(0);
  },
);
