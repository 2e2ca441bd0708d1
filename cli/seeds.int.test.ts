import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type GraphStore, openStore } from '#cypher';
import { extract, readDocument, toExtractionJson } from '#ingest';
import { SEEDS } from './options.ts';
import { newFolder, run } from './testing/run.ts';

const range = z.object({ min: z.number(), max: z.number() });
const manifestSchema = z.object({
  title: z.string(),
  year: z.number(),
  agency: z.string(),
  region: z.string().nullable(),
  expected: z.object({ entities: range, relations: range, targets: range }),
});

const manifests = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => {
    const file = readdirSync(SEEDS).find(
      (other) => other !== name && other.startsWith(basename(name, '.yml')),
    );
    return { file: file ?? '', ...manifestSchema.parse(parse(readFileSync(join(SEEDS, name), 'utf8'))) };
  });

describe.each(manifests)('the sample $file', ({ file, title, year, agency, region, expected }) => {
  test('is read as its manifest says', async () => {
    const document = await readDocument(file, readFileSync(join(SEEDS, file)));
    const { plans } = toExtractionJson(document, extract(document));
    expect(plans).toHaveLength(1);
    const plan = plans[0]!;
    const nameOf = (id: string | null) => plan.entities.find((entity) => entity.id === id)?.name ?? null;
    expect({
      title: plan.title,
      year: plan.year,
      agency: nameOf(plan.agency),
      region: nameOf(plan.region),
    }).toEqual({
      title,
      year,
      agency,
      region,
    });
    for (const kind of ['entities', 'relations', 'targets'] as const) {
      expect(plan[kind].length, kind).toBeGreaterThanOrEqual(expected[kind].min);
      expect(plan[kind].length, kind).toBeLessThanOrEqual(expected[kind].max);
    }
  });
});

describe('the samples together', () => {
  let store: string;
  let first: string;
  beforeAll(async () => {
    store = join(await newFolder(), 'graph.lbug');
    expect((await run(['ingest', '--store', store, SEEDS])).status).toBe(0);
    first = (await run(['export', '--store', store])).stdout;
  });

  const withStore = async <Result>(work: (opened: GraphStore) => Promise<Result>): Promise<Result> => {
    const opened = await openStore({ path: store });
    try {
      return await work(opened);
    } finally {
      await opened.close();
    }
  };

  test('taken in a second time change nothing, byte for byte', async () => {
    expect(first.length).toBeGreaterThan(100_000);
    expect((await run(['ingest', '--store', store, SEEDS])).stderr).toContain(
      '0 new, 5 unchanged, 0 replaced, 0 failed',
    );
    expect((await run(['export', '--store', store])).stdout).toBe(first);
  });

  test('keep two districts’ 区科技局 apart', async () => {
    const found = await withStore((opened) =>
      opened.findEntities({ search: '区科技局', types: ['Agency'] }, { first: 10 }),
    );
    const twins = found.rows.filter(({ node }) => node.name === '区科技局');
    expect(twins).toHaveLength(2);
    expect(new Set(twins.map(({ node }) => node.scope)).size).toBe(2);
  });

  test.each([['松雅湖'], ['科技城'], ['松雅湖未来科技城']])(
    'find 松雅湖未来科技城 from %s',
    async (search) => {
      const { rows } = await withStore((opened) => opened.findEntities({ search }, { first: 3 }));
      expect(rows.map(({ node }) => node.name)).toContain('松雅湖未来科技城');
    },
  );

  test('know 国防科大 by its full name and its short one', async () => {
    const { rows } = await withStore((opened) => opened.findEntities({ search: '国防科大' }, { first: 1 }));
    const { name, aliases } = rows[0]!.node;
    expect([name, ...aliases]).toEqual(expect.arrayContaining(['国防科大', '国防科技大学']));
  });
});
