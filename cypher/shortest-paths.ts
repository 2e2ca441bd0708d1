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

type RelationsOf = (id: string) => Iterable<RelationRow>;

/**
 * All paths of the least length, whichever way their relations point, ordered by entity ids, then by relation
 * ids: relations side by side make paths of their own, as in Cypher's allShortestPaths. Breadth first from both
 * ends until they meet (Pohl 1971), then every way down the distances from the start.
 */
export function shortestPaths(relationsOf: RelationsOf, request: PathRequest): PathRow[] {
  checkPaths(request);
  const { from, to, maxLength, limit } = request;
  const distance = distancesTo(to, from, relationsOf, maxLength);
  if (distance === null) return [];
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

/** What was reached from one end: how far each is, and those farthest out. */
interface Ball {
  readonly distance: Map<string, number>;
  ring: readonly string[];
  radius: number;
}

/** How far it is to `to` for all on a shortest path from `from`, among others; null where there is none. */
function distancesTo(
  to: string,
  from: string,
  relationsOf: RelationsOf,
  maxLength: number,
): ReadonlyMap<string, number> | null {
  const start = ballAt(from);
  const end = ballAt(to);
  let met = from === to ? [to] : [];
  while (met.length === 0) {
    if (start.radius + end.radius === maxLength) return null;
    const [grown, other] = start.ring.length < end.ring.length ? [start, end] : [end, start];
    grow(grown, relationsOf);
    if (grown.ring.length === 0) return null;
    met = grown.ring.filter((id) => other.distance.has(id));
  }
  // From where they met back to the start, the distances to the end go on.
  let ring = new Set(met);
  for (let left = start.radius - 1; left >= 0; left -= 1) {
    const nearer = new Set<string>();
    for (const id of ring) {
      for (const relation of relationsOf(id)) {
        const far = farEnd(relation, id);
        if (start.distance.get(far) === left) nearer.add(far);
      }
    }
    for (const id of nearer) end.distance.set(id, end.radius + start.radius - left);
    ring = nearer;
  }
  return end.distance;
}

const ballAt = (id: string): Ball => ({ distance: new Map([[id, 0]]), ring: [id], radius: 0 });

function grow(ball: Ball, relationsOf: RelationsOf): void {
  ball.radius += 1;
  const next: string[] = [];
  for (const id of ball.ring) {
    for (const relation of relationsOf(id)) {
      const far = farEnd(relation, id);
      if (ball.distance.has(far)) continue;
      ball.distance.set(far, ball.radius);
      next.push(far);
    }
  }
  ball.ring = next;
}

/** Every way from an entity down to distance 0, in order of entity ids. */
function* descents(
  id: string,
  distance: ReadonlyMap<string, number>,
  relationsOf: RelationsOf,
): Generator<string[]> {
  const left = distance.get(id) ?? 0;
  if (left === 0) {
    yield [id];
    return;
  }
  const nearer = new Set(
    Array.from(relationsOf(id), (relation) => farEnd(relation, id)).filter(
      (far) => distance.get(far) === left - 1,
    ),
  );
  for (const far of [...nearer].sort(compareText)) {
    for (const rest of descents(far, distance, relationsOf)) yield [id, ...rest];
  }
}

/** Every choice of relations between the neighbours on a way, in order of relation ids. */
function* choices(entityIds: readonly string[], relationsOf: RelationsOf): Generator<string[]> {
  const [id, next] = entityIds;
  if (id === undefined || next === undefined) {
    yield [];
    return;
  }
  const between = [...relationsOf(id)]
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
