import { composeServices } from '@theguild/federation-composition';
import { type GraphQLObjectType, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { idOf } from '#cypher/testing/build-facts';
import { city, countyPlan } from '#cypher/testing/sample-facts';
import { apiSchema } from '../schema.ts';
import { type Served, serve } from '../testing/served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve([countyPlan]);
});
afterAll(() => served.close());

const sdl = async () => {
  const schema = z.object({ _service: z.object({ sdl: z.string() }) });
  return (await served.data(schema, '{ _service { sdl } }'))._service.sdl;
};

/** Another system of the same federation, which keeps notes on our entities. */
const NOTES = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@external"])
  type Query {
    notes: [Note!]!
  }
  type Note {
    text: String!
    about: Entity!
  }
  type Entity @key(fields: "id") {
    id: ID!
    notes: [Note!]!
  }
`;

test('the schema joins that of another part, which points at our entities', async () => {
  const { errors, supergraphSdl } = composeServices([
    { name: 'innograph', typeDefs: parse(await sdl()), url: 'http://localhost/graphql' },
    { name: 'notes', typeDefs: parse(NOTES), url: 'http://localhost/notes' },
  ]);
  expect(errors ?? []).toEqual([]);
  for (let count = 0; count < 5; count += 1) await sdl();
  expect(supergraphSdl).toContain('notes: [Note!]! @join__field(graph: NOTES)');
});

test('a server that does not tell its schema does not tell it by this way either', async () => {
  const closed = await serve([], { introspection: false });
  const { errors } = await closed.ask('{ _service { sdl } }');
  await closed.close();
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('every type with an id of its own has it for a key, and nothing of the protocol is told', async () => {
  const text = await sdl();
  const node = apiSchema().getType('Node');
  const types = Object.values(apiSchema().getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      'getInterfaces' in type && 'isTypeOf' in type && type.getInterfaces().some((each) => each === node),
  );
  expect(types.length).toBeGreaterThan(5);
  for (const { name } of types) expect(text).toContain(`type ${name} implements Node @key(fields: "id")`);
  expect(text).not.toMatch(/_Any|_entities|_service/);
});

const ENTITIES = /* GraphQL */ `
  query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      __typename
      ... on Entity {
        name
      }
      ... on Plan {
        title
      }
    }
  }
`;

test('what others point at is found by its key, in their order', async () => {
  const plan = countyPlan.plans[0]!;
  const representations = [
    { __typename: 'Plan', id: plan.id },
    { __typename: 'Entity', id: 'e_none' },
    { __typename: 'Entity', id: plan.id },
    { __typename: 'Entity', id: idOf(city) },
  ];
  const { data, errors } = await served.ask(ENTITIES, { representations });
  expect(errors).toBeUndefined();
  expect(data?._entities).toEqual([
    { __typename: 'Plan', title: plan.title },
    null,
    null,
    { __typename: 'Entity', name: city.name },
  ]);
});

test.each([[['text']], [[{ __typename: 'Entity' }]], [[{ id: { toString: 'x' }, __typename: 'Entity' }]]])(
  '%j is refused',
  async (representations) => {
    const { errors } = await served.ask(ENTITIES, { representations });
    expect(errors?.[0]?.extensions.code).toBe('USAGE');
  },
);

test('more than the limit are refused before anything is read', async () => {
  const representations = Array.from({ length: 1_001 }, () => ({ __typename: 'Entity', id: 'e_1' }));
  const { errors } = await served.ask(ENTITIES, { representations });
  expect(errors?.[0]?.extensions.code).toBe('LIMIT');
});
