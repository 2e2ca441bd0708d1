import {
  type GraphQLNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { apiSchema } from './schema.ts';

/** The roots speak for themselves. */
const ROOTS = ['Query', 'Mutation', 'Subscription'];

function* partsOf(type: GraphQLNamedType): Generator<[string, string | null | undefined]> {
  if (!ROOTS.includes(type.name)) yield [type.name, type.description];
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) yield [`${type.name}.${name}`, description];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const { name, description, args } of Object.values(type.getFields())) {
    yield [`${type.name}.${name}`, description];
    for (const arg of args) yield [`${type.name}.${name}(${arg.name})`, arg.description];
  }
}

test('every type, field, argument and value of the schema says what it is', () => {
  const own = Object.values(apiSchema().getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
  const parts = own.flatMap((type) => [...partsOf(type)]);
  expect(parts.length).toBeGreaterThan(500);
  expect(parts.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
});
