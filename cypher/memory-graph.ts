import type { DocumentFacts } from '#ontology';
import { sortBy, sortedUnion } from './order.ts';
import type { EntityRow, Neighbourhood, NeighbourhoodRequest, PathRow, RelationRow } from './port.ts';
import { checkPaths } from './shortest-paths.ts';
import { checkNeighbourhood } from './snapshot.ts';

/** Entities and relations as the union of what documents say; every answer by trying everything. */
export class MemoryGraph {
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];

  constructor(documents: readonly DocumentFacts[]) {
    const relations = new Map<string, RelationRow>();
    for (const { evidence: _, ...relation } of documents.flatMap((facts) => facts.relations)) {
      relations.set(relation.id, relation);
    }
    this.relations = [...relations.values()];
    const entities = new Map<string, EntityRow>();
    for (const entity of documents.flatMap((facts) => facts.entities)) {
      entities.set(entity.id, {
        ...entity,
        aliases: sortedUnion(entities.get(entity.id)?.aliases ?? [], entity.aliases),
        degree: this.relations.filter(({ source, target }) => [source, target].includes(entity.id)).length,
      });
    }
    this.entities = [...entities.values()];
  }

  neighbourhood(request: NeighbourhoodRequest): Neighbourhood {
    checkNeighbourhood(request);
    const { ids, depth, types, relationTypes, limit } = request;
    const usable = this.relations.filter(({ type }) => !relationTypes || relationTypes.includes(type));
    const distance = new Map<string, number>(
      this.entities.filter(({ id }) => ids.includes(id)).map(({ id }) => [id, 0]),
    );
    for (let step = 1; step <= depth; step += 1) {
      const before = new Set(distance.keys());
      const reachable = this.entities.filter(
        ({ id, type }) =>
          !before.has(id) &&
          (!types || types.includes(type)) &&
          usable.some(
            ({ source, target }) =>
              (source === id && before.has(target)) || (target === id && before.has(source)),
          ),
      );
      reachable.forEach(({ id }) => distance.set(id, step));
    }
    const reached = sortBy(
      this.entities.filter(({ id }) => distance.has(id)),
      ({ id, degree, name }) => [distance.get(id)!, -degree, name, id],
    );
    const entities = reached.slice(0, limit);
    const kept = new Set(entities.map(({ id }) => id));
    const relations = sortBy(
      usable.filter(({ source, target }) => kept.has(source) && kept.has(target)),
      ({ id }) => [id],
    );
    const omitted = reached.length - entities.length;
    return { entities, relations, truncated: omitted > 0, omitted };
  }

  shortestPaths(from: string, to: string, maxLength: number, limit: number): PathRow[] {
    checkPaths({ from, to, maxLength, limit });
    if (![from, to].every((id) => this.entities.some((entity) => entity.id === id))) return [];
    let paths: PathRow[] = [{ entityIds: [from], relationIds: [] }];
    for (let length = 0; length <= maxLength; length += 1) {
      const done = paths.filter(({ entityIds }) => entityIds.at(-1) === to);
      if (done.length > 0) {
        return sortBy(done, ({ entityIds, relationIds }) => [...entityIds, ...relationIds]).slice(0, limit);
      }
      paths = paths.flatMap((path) => this.#extend(path));
    }
    return [];
  }

  #extend({ entityIds, relationIds }: PathRow): PathRow[] {
    const last = entityIds.at(-1);
    return this.relations.flatMap(({ id, source, target }) => {
      if (source !== last && target !== last) return [];
      const far = source === last ? target : source;
      if (entityIds.includes(far)) return [];
      return [{ entityIds: [...entityIds, far], relationIds: [...relationIds, id] }];
    });
  }
}
