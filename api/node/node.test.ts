import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, relationIdOf } from '#cypher/testing/build-facts';
import { bureau, city, companyNews, countyPlan } from '#cypher/testing/sample-facts';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan, companyNews]);
});
afterAll(() => served.close());

const ids = {
  Document: countyPlan.document.id,
  Plan: countyPlan.plans[0]!.id,
  Section: countyPlan.sections[0]!.id,
  Sentence: countyPlan.sentences[0]!.id,
  Entity: idOf(city),
  Relation: relationIdOf('BUILDS', 'planned', bureau, city),
  Target: countyPlan.targets[0]!.id,
};

test.each(Object.entries(ids))('an id leads to its %s', async (type, id) => {
  const { data } = await served.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
  expect(data).toEqual({ node: { __typename: type, id } });
});

test('several ids keep their order, and null stands for what is not there', async () => {
  const query =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name } ... on Plan { year } } }';
  const asked = [ids.Plan, 'e_0', ids.Entity, 'x', '', 'entity_1'];
  expect(await served.ask(query, { ids: asked })).toEqual({
    status: 200,
    data: {
      nodes: [{ id: ids.Plan, year: 2024 }, null, { id: ids.Entity, name: city.name }, null, null, null],
    },
  });
});

test('the number of ids is bounded, and counts for the cost', async () => {
  const many = Array.from({ length: 1001 }, (_, index) => `e_${index}`);
  const query =
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Entity { relations(first: 200) { nodes { id } } } } }';
  expect(
    (await served.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: many })).errors?.[0],
  ).toMatchObject({
    extensions: { code: 'LIMIT' },
  });
  expect((await served.ask(query, { ids: many.slice(0, 500) })).errors?.[0]?.message).toContain(
    'limit 100000',
  );
});
