import { expect, test } from 'vitest';
import type { EdgeFragment } from '../../gql/graphql.ts';
import { grouped } from './grouped.ts';

const end = (id: string) => ({ id, name: id, type: 'Platform' as const });
const edge = (id: string, type: EdgeFragment['type'], source: string, target: string): EdgeFragment => ({
  id,
  type,
  status: 'planned',
  role: null,
  source: end(source),
  target: end(target),
});

test('by type and direction, in the order of the ontology, far end named', () => {
  const groups = grouped('me', [
    edge('1', 'LOCATED_IN', 'you', 'me'),
    edge('2', 'BUILDS', 'me', 'it'),
    edge('3', 'LOCATED_IN', 'me', 'town'),
    edge('4', 'PARTNERS_WITH', 'they', 'me'),
    edge('5', 'PARTNERS_WITH', 'me', 'others'),
  ]);
  expect(groups.map(({ type, outgoing, rows }) => [type, outgoing, rows.map(({ far }) => far.id)])).toEqual([
    ['PARTNERS_WITH', true, ['they', 'others']],
    ['BUILDS', true, ['it']],
    ['LOCATED_IN', true, ['town']],
    ['LOCATED_IN', false, ['you']],
  ]);
});
