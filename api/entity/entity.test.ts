import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { idOf } from '#cypher/testing/build-facts';
import { batteries, bureau, city, companyNews, countyPlan, park } from '#cypher/testing/sample-facts';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews]);
});
afterAll(() => served.close());

const named = z.object({ name: z.string() });
const pageSchema = z.object({
  entities: z.object({
    totalCount: z.number(),
    edges: z.array(z.object({ cursor: z.string(), node: named })),
    pageInfo: z.object({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
  }),
});

const PAGE = /* GraphQL */ `
  query ($search: String, $types: [EntityType!], $planIds: [ID!], $first: Int! = 20, $after: String) {
    entities(search: $search, types: $types, planIds: $planIds, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          name
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`;

const namesOf = async (variables: Readonly<Record<string, unknown>>) => {
  const { entities } = await served.data(pageSchema, PAGE, variables);
  return entities.edges.map(({ node }) => node.name);
};

describe('entities', () => {
  test('pages through the whole list once, whatever the size of a page', async () => {
    const whole = await namesOf({ first: 500 });
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const { entities }: z.infer<typeof pageSchema> = await served.data(pageSchema, PAGE, {
        first: 2,
        after,
      });
      walked.push(...entities.edges.map(({ node }) => node.name));
      expect(entities.totalCount).toBe(whole.length);
      expect(entities.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(entities.pageInfo.startCursor).toBe(entities.edges[0]?.cursor);
      after = entities.pageInfo.hasNextPage ? entities.pageInfo.endCursor : null;
    } while (after !== null);
    expect(walked).toEqual(whole);
    expect(whole).toHaveLength(8);
  });

  test.each([
    ['a whole name', city.name],
    ['its beginning', '松涛湖未来'],
    ['its inner part', '未来科技'],
    ['an alias', '科创湾'],
    ['a name with space around it', `  ${city.name}  `],
  ])('finds by %s', async (_what, search) => {
    expect((await namesOf({ search }))[0]).toBe(city.name);
  });

  test('an empty search is no search', async () => {
    expect(await namesOf({ search: '  ' })).toEqual(await namesOf({}));
  });

  test('keeps to the asked-for types and plans', async () => {
    expect((await namesOf({ types: ['Platform'] })).sort()).toEqual([park.name, city.name].sort());
    const planIds = [companyNews.plans[0]!.id];
    const inPlan = await namesOf({ planIds });
    expect(inPlan).toContain('氢能');
    expect(inPlan).not.toContain(bureau.name);
    expect(await namesOf({ types: [] })).toEqual([]);
  });
});

describe('entity', () => {
  test('tells name, type, label, aliases, scope and degree', async () => {
    const { data } = await served.ask(
      /* GraphQL */ `
        query ($id: ID!) {
          entity(id: $id) {
            id
            name
            type
            zh: label
            en: label(lang: en)
            aliases
            scope
            degree
          }
        }
      `,
      { id: idOf(city) },
    );
    expect(data).toEqual({
      entity: {
        id: idOf(city),
        name: city.name,
        type: 'Platform',
        zh: '创新平台',
        en: 'Platform',
        aliases: ['松涛湖科创湾', '科创湾'],
        scope: 'world',
        degree: 5,
      },
    });
  });

  test('of an unknown id is null, and no error', async () => {
    for (const id of ['e_0', '', "' OR 1=1 //", '__proto__']) {
      expect(await served.ask('query ($id: ID!) { entity(id: $id) { name } }', { id })).toEqual({
        status: 200,
        data: { entity: null },
      });
    }
  });

  test('shows its relations in both directions, each with its ends', async () => {
    const schema = z.object({
      entity: z.object({
        relations: z.object({
          totalCount: z.number(),
          nodes: z.array(z.object({ type: z.string(), status: z.string(), source: named, target: named })),
        }),
      }),
    });
    const query = /* GraphQL */ `
      query ($id: ID!, $types: [RelationType!], $statuses: [Status!]) {
        entity(id: $id) {
          relations(types: $types, statuses: $statuses) {
            totalCount
            nodes {
              type
              status
              source {
                name
              }
              target {
                name
              }
            }
          }
        }
      }
    `;
    const { entity } = await served.data(schema, query, { id: idOf(city) });
    expect(entity.relations.totalCount).toBe(5);
    expect(entity.relations.nodes).toContainEqual({
      type: 'BUILDS',
      status: 'planned',
      source: { name: bureau.name },
      target: { name: city.name },
    });
    expect(entity.relations.nodes).toContainEqual({
      type: 'FOCUSES_ON',
      status: 'planned',
      source: { name: city.name },
      target: { name: batteries.name },
    });
    const located = await served.data(schema, query, { id: idOf(city), types: ['LOCATED_IN'] });
    expect(located.entity.relations.totalCount).toBe(2);
    const done = await served.data(schema, query, {
      id: idOf(city),
      types: ['LOCATED_IN'],
      statuses: ['done'],
    });
    expect(done.entity.relations.nodes.map(({ source }) => source.name)).toEqual([park.name]);
  });

  test('shows where it is named, and the quote is the text there', async () => {
    const schema = z.object({
      entity: z.object({
        mentions: z.object({
          totalCount: z.number(),
          nodes: z.array(
            z.object({
              text: z.string(),
              start: z.number(),
              end: z.number(),
              document: z.object({ id: z.string() }),
              entity: named,
            }),
          ),
        }),
      }),
    });
    const { entity } = await served.data(
      schema,
      'query ($id: ID!) { entity(id: $id) { mentions { totalCount nodes { text start end document { id } entity { name } } } } }',
      { id: idOf(city) },
    );
    expect(entity.mentions.totalCount).toBe(4);
    for (const { text, start, end, document } of entity.mentions.nodes) {
      const source = [countyPlan, companyNews].find((facts) => facts.document.id === document.id);
      expect(source?.document.text.slice(start, end)).toBe(text);
    }
  });
});
