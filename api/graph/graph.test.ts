import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { idOf } from '#cypher/testing/build-facts';
import {
  batteries,
  bureau,
  city,
  companyNews,
  countyPlan,
  fair,
  hydrogen,
  maker,
} from '#cypher/testing/sample-facts';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews]);
});
afterAll(() => served.close());

const named = z.object({ name: z.string() });
const edge = z.object({ type: z.string(), source: named, target: named });

const around = z.object({
  neighborhood: z.object({
    entities: z.array(named),
    relations: z.array(edge),
    truncated: z.boolean(),
    omitted: z.number(),
  }),
});

const AROUND = /* GraphQL */ `
  query (
    $ids: [ID!]!
    $depth: Int! = 1
    $types: [EntityType!]
    $relationTypes: [RelationType!]
    $limit: Int! = 100
  ) {
    neighborhood(ids: $ids, depth: $depth, types: $types, relationTypes: $relationTypes, limit: $limit) {
      entities {
        name
      }
      relations {
        type
        source {
          name
        }
        target {
          name
        }
      }
      truncated
      omitted
    }
  }
`;

const namesAround = async (variables: Readonly<Record<string, unknown>>) => {
  const { neighborhood } = await served.data(around, AROUND, variables);
  return neighborhood.entities.map(({ name }) => name).sort();
};

describe('neighborhood', () => {
  test('one step, both directions', async () => {
    expect(await namesAround({ ids: [idOf(bureau)] })).toEqual([bureau.name, city.name, fair.name].sort());
  });

  test('returns the relations among what it returns', async () => {
    const { neighborhood } = await served.data(around, AROUND, { ids: [idOf(bureau)] });
    expect(neighborhood.relations.sort((a, b) => (a.type < b.type ? -1 : 1))).toEqual([
      { type: 'BUILDS', source: { name: bureau.name }, target: { name: city.name } },
      { type: 'ORGANIZES', source: { name: bureau.name }, target: { name: fair.name } },
    ]);
    expect(neighborhood).toMatchObject({ truncated: false, omitted: 0 });
  });

  test('two steps reach further', async () => {
    expect(await namesAround({ ids: [idOf(bureau)], depth: 2 })).toContain(batteries.name);
  });

  test('keeps to types of entities and of relations', async () => {
    expect(await namesAround({ ids: [idOf(city)], types: ['Industry'] })).toEqual(
      [city.name, batteries.name, hydrogen.name].sort(),
    );
    expect(await namesAround({ ids: [idOf(city)], relationTypes: ['BUILDS'] })).toEqual(
      [city.name, bureau.name].sort(),
    );
  });

  test('says when the limit cut it, and how much was left out', async () => {
    const { neighborhood } = await served.data(around, AROUND, { ids: [idOf(city)], limit: 3 });
    expect(neighborhood.entities).toHaveLength(3);
    expect(neighborhood).toMatchObject({ truncated: true, omitted: 3 });
  });

  test('leaves unknown ids out', async () => {
    expect(await namesAround({ ids: ['e_0'] })).toEqual([]);
  });

  test.each([
    ['no ids', { ids: [] }, 'number of ids'],
    ['1,001 ids', { ids: Array.from({ length: 1001 }, (_, index) => `e_${index}`) }, 'number of ids'],
    ['four steps', { ids: ['e_0'], depth: 4 }, 'depth'],
    ['no step', { ids: ['e_0'], depth: 0 }, 'depth'],
    ['2,001 entities', { ids: ['e_0'], limit: 2001 }, 'limit'],
  ])('refuses %s', async (_what, variables, argument) => {
    const { errors } = await served.ask(AROUND, variables);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT');
    expect(errors?.[0]?.message).toContain(argument);
  });
});

describe('shortestPaths', () => {
  const paths = z.object({
    shortestPaths: z.array(
      z.object({ length: z.number(), entities: z.array(named), relations: z.array(edge) }),
    ),
  });
  const PATHS = /* GraphQL */ `
    query ($from: ID!, $to: ID!, $maxLength: Int! = 6) {
      shortestPaths(from: $from, to: $to, maxLength: $maxLength) {
        length
        entities {
          name
        }
        relations {
          type
          source {
            name
          }
          target {
            name
          }
        }
      }
    }
  `;

  test('goes along relations whichever way they point', async () => {
    const { shortestPaths } = await served.data(paths, PATHS, { from: idOf(fair), to: idOf(maker) });
    expect(shortestPaths).toHaveLength(1);
    expect(shortestPaths[0]).toMatchObject({
      length: 3,
      entities: [fair, bureau, city, maker].map(({ name }) => ({ name })),
    });
    expect(shortestPaths[0]?.relations.map(({ type }) => type)).toEqual([
      'ORGANIZES',
      'BUILDS',
      'LOCATED_IN',
    ]);
  });

  test('finds none that is too long, and none to what is not there', async () => {
    const none = { shortestPaths: [] };
    expect(await served.data(paths, PATHS, { from: idOf(fair), to: idOf(maker), maxLength: 2 })).toEqual(
      none,
    );
    expect(await served.data(paths, PATHS, { from: idOf(fair), to: 'e_0' })).toEqual(none);
  });

  test('refuses lengths beyond the limit', async () => {
    const { errors } = await served.ask(PATHS, { from: 'e_0', to: 'e_1', maxLength: 9 });
    expect(errors?.[0]?.extensions.code).toBe('LIMIT');
  });
});
