import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { batteries, city, companyNews, countyPlan, hydrogen } from '#cypher/testing/sample-facts';
import { idOf } from '#cypher/testing/build-facts';
import { type Served, serve } from '../testing/served.ts';
import { highlight } from './highlight.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews]);
});
afterAll(() => served.close());

const span = z.object({ start: z.number(), end: z.number() });
const resultSchema = z.object({
  search: z.object({
    entityCount: z.number(),
    entities: z.array(
      z.object({ text: z.string(), highlights: z.array(span), entity: z.object({ name: z.string() }) }),
    ),
    sentenceCount: z.number(),
    sentences: z.array(
      z.object({
        highlights: z.array(span),
        sentence: z.object({ text: z.string(), plan: z.object({ title: z.string() }) }),
      }),
    ),
    targetCount: z.number(),
    targets: z.array(z.object({ highlights: z.array(span), target: z.object({ metric: z.string() }) })),
  }),
});

const search = async (text: string, first = 10) =>
  (
    await served.data(
      resultSchema,
      /* GraphQL */ `
        query ($text: String!, $first: Int!) {
          search(text: $text, first: $first) {
            entityCount
            entities {
              text
              highlights {
                start
                end
              }
              entity {
                name
              }
            }
            sentenceCount
            sentences {
              highlights {
                start
                end
              }
              sentence {
                text
                plan {
                  title
                }
              }
            }
            targetCount
            targets {
              highlights {
                start
                end
              }
              target {
                metric
              }
            }
          }
        }
      `,
      { text, first },
    )
  ).search;

test('finds entities, sentences and targets, and shows where', async () => {
  const found = await search('研发投入');
  expect([found.entityCount, found.sentenceCount, found.targetCount]).toEqual([0, 1, 1]);
  const [{ sentence, highlights } = { sentence: { text: '' }, highlights: [] }] = found.sentences;
  expect(highlights.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(['研发投入']);
  expect(found.targets[0]?.target.metric).toBe('研发投入增速');
});

test('shows the alias by which an entity was found', async () => {
  const found = await search('科创湾');
  expect(found.entities).toEqual([
    { text: '科创湾', highlights: [{ start: 0, end: 3 }], entity: { name: city.name } },
  ]);
});

test('takes several words, counts beyond what it shows, and finds nothing in nothing', async () => {
  const found = await search('聚焦 3t', 1);
  expect([found.sentences.length, found.sentenceCount]).toEqual([1, 2]);
  expect(found.sentences[0]?.highlights).toHaveLength(2);
  expect((await search('  ')).sentenceCount).toBe(0);
});

test('highlights that overlap are one', () => {
  expect(highlight('松涛湖与松涛', ['松涛', '涛湖'])).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 6 },
  ]);
  expect(highlight('aAa', ['a'])).toEqual([{ start: 0, end: 3 }]);
  expect(highlight('İstanbul İ', ['İ', ''])).toEqual([
    { start: 0, end: 1 },
    { start: 9, end: 10 },
  ]);
});

test('filters, orders and counts the choices', async () => {
  const { data, errors } = await served.ask(
    /* GraphQL */ `
      query ($ids: [ID!]) {
        entities(types: [Industry], statuses: [encouraged], minDegree: 1, orderBy: name) {
          nodes {
            name
          }
        }
        entityFacets(types: [Industry]) {
          statuses {
            value
            label(lang: en)
            count
          }
          types {
            value
            label
            count
          }
          planIds {
            label
            count
          }
        }
        relations(sourceTypes: [Platform], entityIds: $ids) {
          totalCount
          nodes {
            target {
              name
            }
          }
        }
        relationFacets(entityIds: $ids) {
          types {
            value
            count
          }
        }
      }
    `,
    { ids: [idOf(batteries), idOf(hydrogen)] },
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    entities: { nodes: [{ name: hydrogen.name }] },
    entityFacets: {
      statuses: [
        { value: 'encouraged', label: 'encouraged', count: 1 },
        { value: 'planned', label: 'planned', count: 1 },
      ],
      types: expect.arrayContaining([{ value: 'Platform', label: '创新平台', count: 2 }]) as unknown,
      planIds: [
        { label: '企业动态', count: 2 },
        { label: countyPlan.plans[0]!.title, count: 1 },
      ],
    },
    relations: { totalCount: 2 },
    relationFacets: { types: [{ value: 'FOCUSES_ON', count: 2 }] },
  });
});

test('a cursor of one order is refused in another', async () => {
  const first = await served.ask('{ entities(first: 1, orderBy: name) { pageInfo { endCursor } } }');
  const { pageInfo } = z
    .object({ entities: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) })
    .parse(first.data).entities;
  const next = await served.ask(
    'query ($after: String) { entities(after: $after, orderBy: degree) { totalCount } }',
    { after: pageInfo.endCursor },
  );
  expect(next.errors?.[0]?.extensions.code).toBe('USAGE');
});
