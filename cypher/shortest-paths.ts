import { InnographError } from '#common/errors';
import { compareText } from './order.ts';
import type { PathRow, RelationRow } from './port.ts';

export interface PathRequest {
  readonly from: string;
  readonly to: string;
  /** Most relations on the way. */
  readonly maxLength: number;
  /** Most paths to return. */
  readonly limit: number;
}

/**
 * All paths of the least length, whichever way their relations point, ordered by entity ids, then by relation
 * ids: relations side by side make paths of their own, as in Cypher's allShortestPaths. Breadth first from the
 * end, then every way down the distances from the start (Moore 1959).
 */
export function shortestPaths(
  relationsOf: (id: string) => readonly RelationRow[],
  request: PathRequest,
): PathRow[] {
  checkPaths(request);
  const { from, to, maxLength, limit } = request;
  const distance = distancesTo(to, from, relationsOf, maxLength);
  const length = distance.get(from);
  if (length === undefined) return [];
  const paths: PathRow[] = [];
  for (const entityIds of descents(from, distance, relationsOf)) {
    for (const relationIds of choices(entityIds, relationsOf)) {
      if (paths.length === limit) return paths;
      paths.push({ entityIds, relationIds });
    }
  }
  return paths;
}

/** Throws USAGE for a length or limit that is no whole number from 1. */
export function checkPaths({ maxLength, limit }: PathRequest): void {
  for (const [name, value] of Object.entries({ maxLength, limit })) {
    if (!Number.isInteger(value) || value < 1) {
      throw new InnographError('USAGE', `${name} must be a whole number from 1, not ${value}.`);
    }
  }
}

function distancesTo(
  to: string,
  from: string,
  relationsOf: (id: string) => readonly RelationRow[],
  maxLength: number,
): Map<string, number> {
  const distance = new Map([[to, 0]]);
  let ring = [to];
  for (let step = 1; step <= maxLength && ring.length > 0 && !distance.has(from); step += 1) {
    const next: string[] = [];
    for (const id of ring) {
      for (const relation of relationsOf(id)) {
        const far = farEnd(relation, id);
        if (distance.has(far)) continue;
        distance.set(far, step);
        next.push(far);
      }
    }
    ring = next;
  }
  return distance;
}

/** Every way from an entity down to distance 0, in order of entity ids. */
function* descents(
  id: string,
  distance: ReadonlyMap<string, number>,
  relationsOf: (id: string) => readonly RelationRow[],
): Generator<string[]> {
  const left = distance.get(id) ?? 0;
  if (left === 0) {
    yield [id];
    return;
  }
  const nearer = new Set(
    relationsOf(id)
      .map((relation) => farEnd(relation, id))
      .filter((far) => distance.get(far) === left - 1),
  );
  for (const far of [...nearer].sort(compareText)) {
    for (const rest of descents(far, distance, relationsOf)) yield [id, ...rest];
  }
}

/** Every choice of relations between the neighbours on a way, in order of relation ids. */
function* choices(
  entityIds: readonly string[],
  relationsOf: (id: string) => readonly RelationRow[],
): Generator<string[]> {
  const [id, next] = entityIds;
  if (id === undefined || next === undefined) {
    yield [];
    return;
  }
  const between = relationsOf(id)
    .filter((relation) => farEnd(relation, id) === next)
    .map((relation) => relation.id)
    .sort(compareText);
  for (const first of between) {
    for (const rest of choices(entityIds.slice(1), relationsOf)) yield [first, ...rest];
  }
}

function farEnd({ source, target }: RelationRow, id: string): string {
  return source === id ? target : source;
}
