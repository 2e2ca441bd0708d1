import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { buildFacts } from '#cypher/testing/build-facts';
import { type Served, serve } from '../testing/served.ts';

const plan = (title: string, count: number) => ({
  title,
  sections: Array.from({ length: count }, (_, index) => ({
    heading: `第${index + 1}节`,
    sentences: [{ text: `${title}的第${index + 1}句。` }, { text: `${title}第${index + 1}节的末句。` }],
  })),
});
/** Two plans in one document; eleven sections, so that an order of texts would put the tenth before the second. */
const compilation = buildFacts('汇编.txt', [plan('甲计划', 11), plan('乙计划', 3)]);

let served: Served;
beforeAll(async () => {
  served = await serve([compilation]);
});
afterAll(() => served.close());

const pageSchema = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(
    z.object({
      text: z.string(),
      start: z.number(),
      end: z.number(),
      sentences: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })),
    }),
  ),
});
type Section = z.infer<typeof pageSchema>['nodes'][number];

/** All that one list gives, page by page. */
async function allOf(root: string, list: string, id: string): Promise<Section[]> {
  const found: Section[] = [];
  for (let after: string | null = null; ;) {
    const data: Record<string, unknown> = await served.data(
      z.record(z.string(), z.unknown()),
      `query ($id: ID!, $after: String) {
        ${root}(id: $id) { ${list}(first: 4, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { text start end sentences { text start end } }
        } }
      }`,
      { id, after },
    );
    const page = z.record(z.string(), pageSchema).parse(data[root])[list]!;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(found.length);
      return found;
    }
    after = page.pageInfo.endCursor;
  }
}

test("a document's text comes in pages of sections, through all its plans, with true offsets", async () => {
  const { id, text } = compilation.document;
  const sections = await allOf('document', 'sections', id);
  expect(sections).toHaveLength(14);
  let at = -1;
  for (const section of sections) {
    expect(section.start).toBeGreaterThan(at);
    at = section.start;
    expect(section.text).toBe(text.slice(section.start, section.end));
    expect(section.sentences).toHaveLength(2);
    for (const sentence of section.sentences) {
      expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
    }
  }
  const ofPlans = await Promise.all(compilation.plans.map((one) => allOf('plan', 'contents', one.id)));
  expect(ofPlans.map((own) => own.length)).toEqual([11, 3]);
  expect(ofPlans.flat()).toEqual(sections);
});

test('a document that there is not has none, and a cursor of another list is refused', async () => {
  const query = 'query ($id: ID!) { document(id: $id) { sections(after: "WyJhIl0") { totalCount } } }';
  expect(await served.ask(query, { id: 'd_unknown' })).toMatchObject({ data: { document: null } });
  expect((await served.ask(query, { id: compilation.document.id })).errors?.[0]?.extensions.code).toBe(
    'USAGE',
  );
});

test('what a page may hold counts for the cost', async () => {
  const query = `{ documents(first: 100) { nodes { sections(first: 100) { nodes { sentences { text start end } } } } } }`;
  const { errors } = await served.ask(query);
  expect(errors?.[0]).toMatchObject({ extensions: { code: 'LIMIT' } });
  expect(errors?.[0]?.message).toContain('limit 100000');
});
