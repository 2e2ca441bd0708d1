import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf } from '#cypher/testing/build-facts';
import { city, companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
beforeAll(async () => {
  // Kept answers would stand before what is compiled.
  served = await serve([countyPlan, companyNews], { limits: { cachedBytes: 0 } });
});
afterAll(() => served.close());

/** How many answers came from compiled queries. */
const compiled = async () => {
  const { body } = await served.app.inject('/metrics');
  return Number(/^innograph_compiled_answers_total (\d+)$/m.exec(body)?.[1]);
};

const post = (query: string, variables: object, headers: Readonly<Record<string, string>> = {}) =>
  served.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers });

/** Asks until the query is compiled, and once more; gives the first answer and the last. */
async function askOften(query: string, variables: object, headers: Readonly<Record<string, string>> = {}) {
  const first = await post(query, variables, headers);
  for (let count = 0; count < 4; count += 1) await post(query, variables, headers);
  const before = await compiled();
  const last = await post(query, variables, headers);
  return { first, last, compiled: (await compiled()) - before };
}

const RELATIONS = /* GraphQL */ `
  query ($id: ID!, $first: Int = 3, $lang: Lang!, $long: Boolean = false) {
    entity(id: $id) {
      name
      label(lang: $lang)
      relations(first: $first) {
        totalCount
        pageInfo {
          endCursor
        }
        edges {
          cursor
          node {
            ...Ends
            evidence @include(if: $long) {
              text
              plan {
                title
              }
            }
          }
        }
      }
    }
  }
  fragment Ends on Relation {
    type
    statusLabel
    source {
      id
      name
    }
    target {
      id
      name
    }
  }
`;

const ABOUT_CITY = { id: idOf(city), lang: 'zh' };

test('a query that is asked again and again is compiled, and answers as before', async () => {
  const { first, last, compiled: count } = await askOften(RELATIONS, { ...ABOUT_CITY, long: true });
  expect(count).toBe(1);
  expect(last.body).toBe(first.body);
  expect(first.json<{ errors?: unknown }>().errors).toBeUndefined();
  const shown = ['content-type', 'cache-control', 'content-security-policy', 'x-content-type-options'];
  expect(shown.map((name) => last.headers[name])).toEqual(shown.map((name) => first.headers[name]));
});

test('other variables of a compiled query are answered for themselves', async () => {
  await askOften(RELATIONS, ABOUT_CITY);
  const en = await served.ask(RELATIONS, { ...ABOUT_CITY, lang: 'en', first: 1 });
  expect(en.data?.entity).toMatchObject({ label: 'Platform', relations: { totalCount: 5 } });
  expect((await served.ask(RELATIONS, { ...ABOUT_CITY, id: 'e_none' })).data).toEqual({ entity: null });
});

test.each([
  ['an argument out of its range', { ...ABOUT_CITY, first: 501 }, 'LIMIT'],
  ['a variable that is missing', { lang: 'zh' }, 'BAD_USER_INPUT'],
  ['a variable of another type', { ...ABOUT_CITY, lang: 'fr' }, 'BAD_USER_INPUT'],
])('a compiled query refuses %s as Apollo does', async (_what, variables, code) => {
  const before = await post(`${RELATIONS} # ${code}`, variables);
  await askOften(RELATIONS, ABOUT_CITY);
  const count = await compiled();
  const after = await post(RELATIONS, variables);
  expect(await compiled()).toBe(count);
  expect(after.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code).toBe(code);
  expect(after.statusCode).toBe(before.statusCode);
  expect(withoutPlaces(after.body)).toBe(withoutPlaces(before.body));
});

/** The text before has a comment more. */
const withoutPlaces = (body: string) => body.replace(/"locations":\[[^\]]*\],?/g, '');

test('types behind an interface, unions of names and scalars come out of it alike', async () => {
  const query = /* GraphQL */ `
    query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        __typename
        id
        ... on Entity {
          aliases
          degree
        }
        ... on Target {
          comparator
          value
        }
      }
    }
  `;
  const ids = [idOf(city), countyPlan.targets[0]!.id, countyPlan.plans[0]!.id, 'e_none', 'nothing'];
  const { first, last, compiled: count } = await askOften(query, { ids });
  expect(count).toBe(1);
  expect(last.body).toBe(first.body);
  expect(last.body).toContain('"EQUAL"');
});

test('the type of the answer is the one that the client asked for', async () => {
  const accept = 'application/graphql-response+json, application/json;q=0.9';
  const { first, last, compiled: count } = await askOften(RELATIONS, ABOUT_CITY, { accept });
  expect(count).toBe(1);
  expect(last.headers['content-type']).toBe(first.headers['content-type']);
  expect(last.headers['content-type']).toContain('application/graphql-response+json');
});

test.each([
  ['names that could reach the prototype', '{ __proto__: stats { entities } constructor: stats { plans } }'],
  ['introspection', '{ __type(name: "Entity") { name } }'],
])('%s are not compiled', async (_what, query) => {
  const { first, last, compiled: count } = await askOften(query, {});
  expect(count).toBe(0);
  expect(last.body).toBe(first.body);
});
