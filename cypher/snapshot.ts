import { InnographError } from '#common/errors';
import { type EntityType, ENTITY_TYPES, RELATION_TYPES, type RelationType } from '#ontology';
import { ENTITY_KEY, entityKey, HIT_KEY } from './keys.ts';
import { compareKeys, compareText } from './order.ts';
import { pageOf } from './page.ts';
import type {
  EntityFilter,
  EntityRow,
  Neighbourhood,
  NeighbourhoodRequest,
  Page,
  PageRequest,
  PathRow,
  RelationRow,
} from './port.ts';
import { foldNames, parseQuery, rank, type SearchNames } from './search-rank.ts';
import { checkPaths, shortestPaths } from './shortest-paths.ts';

/**
 * The entities and relations of one version of the graph in memory, for questions about the whole of it:
 * search, surroundings, paths. Immutable; a new version needs a new snapshot.
 */
export class GraphSnapshot {
  readonly entities: ReadonlyMap<string, EntityRow>;
  readonly #sorted: readonly EntityRow[];
  readonly #names: readonly SearchNames[];
  readonly #relationsOf = new Map<string, RelationRow[]>();

  constructor(
    readonly version: number,
    entities: readonly EntityRow[],
    relations: readonly RelationRow[],
  ) {
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#sorted = [...entities].sort(compareEntities);
    this.#names = this.#sorted.map(({ name, aliases }) => foldNames(name, aliases));
    for (const relation of relations) {
      for (const id of new Set([relation.source, relation.target])) {
        const list = this.#relationsOf.get(id);
        if (list) list.push(relation);
        else this.#relationsOf.set(id, [relation]);
      }
    }
  }

  relationsOf(id: string): readonly RelationRow[] {
    return this.#relationsOf.get(id) ?? [];
  }

  /** See GraphStore.findEntities; `inPlans` are the entities that the filter's plans mention. */
  findEntities(
    filter: EntityFilter,
    inPlans: ReadonlySet<string> | null,
    page: PageRequest,
  ): Page<EntityRow> {
    const types = filter.types ? new Set<EntityType>(filter.types) : null;
    const fits = ({ id, type }: EntityRow) =>
      (types === null || types.has(type)) && (inPlans === null || inPlans.has(id));
    if (filter.search === undefined) {
      const rows = types || inPlans ? this.#sorted.filter(fits) : this.#sorted;
      return pageOf(rows, page, entityKey, ENTITY_KEY, (row) => row);
    }
    const query = parseQuery(filter.search);
    const hits = query
      ? this.#sorted.flatMap((entity, index) => {
          const tier = fits(entity) ? rank(query, this.#names[index]!) : null;
          return tier === null ? [] : [{ entity, tier }];
        })
      : [];
    // Stable: within a tier the entities keep their order.
    hits.sort((a, b) => a.tier - b.tier);
    return pageOf(
      hits,
      page,
      ({ entity, tier }) => [tier, ...entityKey(entity)],
      HIT_KEY,
      ({ entity }) => entity,
    );
  }

  /** See GraphStore.neighbourhood. Nearest first, then by degree, name, id; relations by id. */
  neighbourhood(request: NeighbourhoodRequest): Neighbourhood {
    checkNeighbourhood(request);
    const types = new Set<EntityType>(request.types ?? typesOf(ENTITY_TYPES));
    const relationTypes = new Set<RelationType>(request.relationTypes ?? typesOf(RELATION_TYPES));
    const seen = new Set<string>();
    const reached: EntityRow[] = [];
    let ring = [...new Set(request.ids)].flatMap((id) => this.entities.get(id) ?? []);
    for (let distance = 0; ring.length > 0; distance += 1) {
      ring.forEach(({ id }) => seen.add(id));
      reached.push(...ring.sort(compareEntities));
      if (distance === request.depth) break;
      const next = new Map<string, EntityRow>();
      for (const { id } of ring) {
        for (const relation of this.relationsOf(id)) {
          const far = this.entities.get(relation.source === id ? relation.target : relation.source);
          if (!far || seen.has(far.id) || !relationTypes.has(relation.type) || !types.has(far.type)) continue;
          next.set(far.id, far);
        }
      }
      ring = [...next.values()];
    }
    const entities = reached.slice(0, request.limit);
    const kept = new Set(entities.map(({ id }) => id));
    const relations = entities
      .flatMap(({ id }) => this.relationsOf(id).filter(({ source }) => source === id))
      .filter(({ target, type }) => kept.has(target) && relationTypes.has(type))
      .sort((a, b) => compareText(a.id, b.id));
    const omitted = reached.length - entities.length;
    return { entities, relations, truncated: omitted > 0, omitted };
  }

  /** See GraphStore.shortestPaths. */
  shortestPaths(from: string, to: string, maxLength: number, limit: number): PathRow[] {
    checkPaths({ from, to, maxLength, limit });
    if (!this.entities.has(from) || !this.entities.has(to)) return [];
    return shortestPaths((id) => this.relationsOf(id), { from, to, maxLength, limit });
  }
}

function compareEntities(a: EntityRow, b: EntityRow): number {
  return compareKeys(entityKey(a), entityKey(b));
}

const typesOf = <Type extends string>(table: Readonly<Record<Type, unknown>>) => Object.keys(table) as Type[];

/** Throws USAGE for a depth or limit out of range. */
export function checkNeighbourhood({ depth, limit }: NeighbourhoodRequest): void {
  if (!Number.isInteger(depth) || depth < 1 || depth > 3) {
    throw new InnographError('USAGE', `depth must be 1, 2 or 3, not ${depth}.`);
  }
  if (!Number.isInteger(limit) || limit < 1) {
    throw new InnographError('USAGE', `limit must be a whole number from 1, not ${limit}.`);
  }
}
