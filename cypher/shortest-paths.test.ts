import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortBy } from './order.ts';
import type { PathRow, RelationRow } from './port.ts';
import { shortestPaths } from './shortest-paths.ts';

const entity = fc.integer({ min: 0, max: 7 }).map((number) => `e${number}`);
const graph = fc.array(fc.tuple(entity, entity), { minLength: 6, maxLength: 24 }).map((pairs) =>
  pairs.map(([source, target], index): RelationRow => ({
    id: `r${index}`,
    type: 'PARTNERS_WITH',
    status: 'planned',
    role: null,
    source,
    target,
  })),
);

test('finds what trying every way finds, in the same order', () => {
  let found = 0;
  fc.assert(
    fc.property(
      graph,
      entity,
      entity,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 9 }),
      (relations, from, to, maxLength, limit) => {
        const relationsOf = (id: string) =>
          relations.filter(({ source, target }) => source === id || target === id);
        const expected = everyWay(relationsOf, from, to, maxLength);
        found += expected.length > 1 && from !== to ? 1 : 0;
        expect(shortestPaths(relationsOf, { from, to, maxLength, limit })).toEqual(expected.slice(0, limit));
      },
    ),
    { numRuns: 1000 },
  );
  expect(found).toBeGreaterThan(20);
});

function everyWay(
  relationsOf: (id: string) => readonly RelationRow[],
  from: string,
  to: string,
  maxLength: number,
): PathRow[] {
  let paths: PathRow[] = [{ entityIds: [from], relationIds: [] }];
  for (let length = 0; length <= maxLength; length += 1) {
    const done = paths.filter(({ entityIds }) => entityIds.at(-1) === to);
    if (done.length > 0) return sortBy(done, (path) => [...path.entityIds, ...path.relationIds]);
    paths = paths.flatMap(({ entityIds, relationIds }) =>
      relationsOf(entityIds.at(-1)!)
        .map((relation) => ({ relation, far: farEnd(relation, entityIds.at(-1)!) }))
        .filter(({ far }) => !entityIds.includes(far))
        .map(({ relation, far }) => ({
          entityIds: [...entityIds, far],
          relationIds: [...relationIds, relation.id],
        })),
    );
  }
  return [];
}

const farEnd = ({ source, target }: RelationRow, id: string) => (source === id ? target : source);
