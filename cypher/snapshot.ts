import { InnographError } from '#common/errors';
import type { EntityRecord, EntityType, RelationType } from '#ontology';
import {
  ENDS_KEY,
  endsKey,
  ENTITY_KEY,
  entityKey,
  HIT_KEY,
  MENTIONS_KEY,
  mentionsKey,
  NAME_KEY,
  nameKey,
  RELATION_KEY,
  relationKey,
} from './keys.ts';
import { compareText, sortBy, type SortKey } from './order.ts';
import { pageOf } from './page.ts';
import {
  countEntityFacets,
  countRelationFacets,
  entityFits,
  type Placement,
  relationFits,
} from './placement.ts';
import type {
  EntityFacetCounts,
  EntityFilter,
  EntityOrder,
  EntityRow,
  GraphView,
  Neighbourhood,
  NeighbourhoodRequest,
  Page,
  PageRequest,
  PathRow,
  RelationFacetCounts,
  RelationFilter,
  RelationRow,
  RelationSearch,
} from './port.ts';
import { SearchIndex } from './search-index.ts';
import { foldNames, parseQuery, rank, type SearchNames, type SearchQuery, TIERS } from './search-rank.ts';
import { checkPaths, shortestPaths } from './shortest-paths.ts';

/** Searches of one version from which looking through all names costs more than an index of them. */
const WORTH_AN_INDEX = 4;

interface Hit {
  readonly entity: EntityRow;
  readonly tier: number;
}

/** How hits are ordered, and what a cursor of that order looks like. */
export function hitOrder(
  order: EntityOrder,
  isSearch: boolean,
  { mentions }: Placement,
): { readonly keyOf: (hit: Hit) => SortKey; readonly like: SortKey } {
  if (order === 'name') return { keyOf: ({ entity }) => nameKey(entity), like: NAME_KEY };
  if (order === 'mentions') {
    return { keyOf: ({ entity }) => mentionsKey(sum(mentions.get(entity.id)), entity), like: MENTIONS_KEY };
  }
  // Without a search the best known are those with most relations.
  return order === 'best' && isSearch
    ? { keyOf: ({ entity, tier }) => [tier, ...entityKey(entity)], like: HIT_KEY }
    : { keyOf: ({ entity }) => entityKey(entity), like: ENTITY_KEY };
}

const sum = (counts: ReadonlyMap<string, number> | undefined) =>
  [...(counts?.values() ?? [])].reduce((total, count) => total + count, 0);

/** Something of the graph; among all that there is, it answers as well as any other. */
interface Entry extends Hit {
  readonly tier: 0;
  readonly names: SearchNames;
  /** Its relations in the order of `relationsOfEntities`, as of the version `tiedAt`; made when needed. */
  ties: readonly Tie[];
  tiedAt: number;
  /** The walk that came by last. */
  walk: number;
}

/** A relation as seen from one of its ends. */
interface Tie {
  readonly relation: RelationRow;
  readonly far: Entry;
}

/**
 * What is there now of the entities and relations that changes touched, the ends of relations among the entities; what is
 * asked for and not here is gone.
 */
export interface Update {
  readonly version: number;
  readonly entityIds: readonly string[];
  readonly entities: readonly EntityRecord[];
  readonly relationIds: readonly string[];
  readonly relations: readonly RelationRow[];
}

/**
 * The entities and relations of one version of the graph in memory. It answers what is asked of them a hundred
 * times faster than either engine, and follows the graph from version to version by `update`.
 */
export class GraphSnapshot implements GraphView {
  #version = -1;
  readonly #entries = new Map<string, Entry>();
  readonly #relations = new Map<string, RelationRow>();
  /** By entity, then by relation id. */
  readonly #relationsOf = new Map<string, Map<string, RelationRow>>();
  /** By degree, name, id; made when needed. */
  #sorted: readonly Entry[] | null = null;
  #index: SearchIndex<Entry> | null = null;
  /** Since the last change. */
  #searches = 0;
  #walks = 0;

  constructor(version: number, entities: readonly EntityRecord[], relations: readonly RelationRow[]) {
    this.update({ version, entityIds: [], entities, relationIds: [], relations });
  }

  get version(): number {
    return this.#version;
  }

  /** Brings the snapshot to another version. */
  update({ version, entityIds, entities, relationIds, relations }: Update): void {
    for (const id of relationIds) this.#dropRelation(id);
    for (const relation of relations) this.#addRelation(relation);
    for (const id of entityIds) this.#entries.delete(id);
    for (const record of entities) {
      // Counted here: degrees that the store kept would change with every document, and cost it most of all.
      const entity = { ...record, degree: this.#relationsOf.get(record.id)?.size ?? 0 };
      const names = foldNames(entity.name, entity.aliases);
      this.#entries.set(entity.id, { entity, tier: 0, names, ties: [], tiedAt: -1, walk: 0 });
    }
    this.#sorted = null;
    this.#index = null;
    this.#searches = 0;
    this.#version = version;
  }

  entity(id: string): EntityRow | null {
    return this.#entries.get(id)?.entity ?? null;
  }

  relation(id: string): RelationRow | null {
    return this.#relations.get(id) ?? null;
  }

  entities(ids: readonly string[]): EntityRow[] {
    return [...new Set(ids)].flatMap((id) => this.#entries.get(id)?.entity ?? []);
  }

  relations(ids: readonly string[]): RelationRow[] {
    return [...new Set(ids)].flatMap((id) => this.#relations.get(id) ?? []);
  }

  /** See GraphStore.relationsOfEntities. */
  relationsOfEntities(
    ids: readonly string[],
    filter: RelationFilter,
    page: PageRequest,
  ): ReadonlyMap<string, Page<RelationRow>> {
    const found = ids.map((id) => [id, this.relationsOf(id, filter, page)] as const);
    return new Map(found.filter(([, { totalCount }]) => totalCount > 0));
  }

  relationsOf(id: string, { types, statuses }: RelationFilter, page: PageRequest): Page<RelationRow> {
    const all = this.#tiesOf(this.#entries.get(id));
    const fitting =
      types === undefined && statuses === undefined
        ? all
        : all.filter(
            ({ relation: { type, status } }) =>
              (!types || types.includes(type)) && (!statuses || statuses.includes(status)),
          );
    return pageOf(fitting, page, tieKey, RELATION_KEY, ({ relation }) => relation);
  }

  /** See GraphStore.findEntities. */
  findEntities(
    filter: EntityFilter,
    placement: Placement,
    page: PageRequest,
    order: EntityOrder = 'best',
  ): Page<EntityRow> {
    const hits = this.#hits(filter.search);
    const fits = entityFits(filter, placement, (id) => this.#of(id));
    const found = fits === null ? hits : hits.filter(({ entity }) => fits(entity));
    const { keyOf, like } = hitOrder(order, filter.search !== undefined, placement);
    // They come in order of rank, and without a search in that of degree.
    const isSorted = order === 'best' || (order === 'degree' && filter.search === undefined);
    const sorted = isSorted ? found : sortBy(found, keyOf);
    return pageOf(sorted, page, keyOf, like, ({ entity }) => entity);
  }

  entityFacets(filter: EntityFilter, placement: Placement): EntityFacetCounts {
    const entities = this.#hits(filter.search).map(({ entity }) => entity);
    return countEntityFacets(entities, filter, placement, (id) => this.#of(id));
  }

  /** See GraphStore.findRelations. */
  findRelations(filter: RelationSearch, placement: Placement, page: PageRequest): Page<RelationRow> {
    const fits = relationFits(filter, placement, (id) => this.#typeOf(id));
    const keyOf = (relation: RelationRow) =>
      endsKey(relation, this.#nameOf(relation.source), this.#nameOf(relation.target));
    const found = [...this.#relations.values()].filter(fits);
    return pageOf(sortBy(found, keyOf), page, keyOf, ENDS_KEY, (row) => row);
  }

  relationFacets(filter: RelationSearch, placement: Placement): RelationFacetCounts {
    return countRelationFacets(this.#relations.values(), filter, placement, (id) => this.#typeOf(id));
  }

  /** What answers a search, best first; everything without one. */
  #hits(search: string | undefined): readonly Hit[] {
    const sorted = this.#inOrder();
    if (search === undefined) return sorted;
    const query = parseQuery(search);
    if (query === null) return [];
    // Within a tier the entities keep their order.
    const tiers = Object.values(TIERS).map((): Hit[] => []);
    for (const { entity, names } of this.#candidates(query)) {
      const tier = rank(query, names);
      if (tier !== null) tiers[tier]!.push({ entity, tier });
    }
    return tiers.flat();
  }

  /** Entities among which all are that can answer; in order. */
  #candidates(query: SearchQuery): readonly Entry[] {
    this.#searches += 1;
    if (this.#searches < WORTH_AN_INDEX) return this.#inOrder();
    this.#index ??= new SearchIndex(this.#inOrder());
    return this.#index.candidates(query);
  }

  #nameOf(id: string): string {
    return this.#entries.get(id)?.entity.name ?? '';
  }

  #typeOf(id: string): string {
    return this.#entries.get(id)?.entity.type ?? '';
  }

  /** See GraphStore.neighbourhood. Nearest first, then by degree, name, id; relations by id. */
  neighbourhood(request: NeighbourhoodRequest): Neighbourhood {
    checkNeighbourhood(request);
    const types = request.types && new Set<EntityType>(request.types);
    const relationTypes = request.relationTypes && new Set<RelationType>(request.relationTypes);
    const walk = (this.#walks += 1);
    const reached: Entry[] = [];
    let ring = [...new Set(request.ids)].flatMap((id) => this.#entries.get(id) ?? []);
    for (const entry of ring) entry.walk = walk;
    for (let distance = 0; ring.length > 0; distance += 1) {
      reached.push(...ring.sort(compareEntries));
      if (distance === request.depth) break;
      const next: Entry[] = [];
      for (const entry of ring) {
        for (const { relation, far } of this.#tiesOf(entry)) {
          if (far.walk === walk || relationTypes?.has(relation.type) === false) continue;
          if (types?.has(far.entity.type) === false) continue;
          far.walk = walk;
          next.push(far);
        }
      }
      ring = next;
    }
    const kept = reached.slice(0, request.limit);
    const keeping = (this.#walks += 1);
    for (const entry of kept) entry.walk = keeping;
    const relations: RelationRow[] = [];
    for (const entry of kept) {
      for (const { relation, far } of this.#tiesOf(entry)) {
        if (far.walk !== keeping || relation.source !== entry.entity.id) continue;
        if (relationTypes?.has(relation.type) !== false) relations.push(relation);
      }
    }
    const omitted = reached.length - kept.length;
    return {
      entities: kept.map(({ entity }) => entity),
      relations: relations.sort((a, b) => compareText(a.id, b.id)),
      truncated: omitted > 0,
      omitted,
    };
  }

  /** See GraphStore.shortestPaths. */
  shortestPaths(from: string, to: string, maxLength: number, limit: number): PathRow[] {
    checkPaths({ from, to, maxLength, limit });
    if (!this.#entries.has(from) || !this.#entries.has(to)) return [];
    return shortestPaths((id) => this.#relationsOf.get(id)?.values() ?? [], { from, to, maxLength, limit });
  }

  #of(id: string): RelationRow[] {
    return [...(this.#relationsOf.get(id)?.values() ?? [])];
  }

  #tiesOf(entry: Entry | undefined): readonly Tie[] {
    if (entry === undefined) return [];
    if (entry.tiedAt !== this.#version) {
      const { id } = entry.entity;
      const ties = this.#of(id).flatMap((relation): Tie[] => {
        const far = this.#entries.get(farEnd(relation, id));
        return far === undefined ? [] : [{ relation, far }];
      });
      entry.ties = sortBy(ties, tieKey);
      entry.tiedAt = this.#version;
    }
    return entry.ties;
  }

  #inOrder(): readonly Entry[] {
    this.#sorted ??= [...this.#entries.values()].sort(compareEntries);
    return this.#sorted;
  }

  #addRelation(relation: RelationRow): void {
    this.#relations.set(relation.id, relation);
    for (const end of new Set([relation.source, relation.target])) {
      const known = this.#relationsOf.get(end);
      if (known) known.set(relation.id, relation);
      else this.#relationsOf.set(end, new Map([[relation.id, relation]]));
    }
  }

  #dropRelation(id: string): void {
    const relation = this.#relations.get(id);
    if (!relation) return;
    this.#relations.delete(id);
    for (const end of [relation.source, relation.target]) {
      const rest = this.#relationsOf.get(end);
      rest?.delete(id);
      if (rest?.size === 0) this.#relationsOf.delete(end);
    }
  }
}

function farEnd({ source, target }: RelationRow, id: string): string {
  return source === id ? target : source;
}

const tieKey = ({ relation, far }: Tie): SortKey => relationKey(relation, far.entity.name);

/** As `entityKey` orders, without making keys. */
function compareEntries({ entity: a }: Entry, { entity: b }: Entry): number {
  return b.degree - a.degree || compareText(a.name, b.name) || compareText(a.id, b.id);
}

/** Throws USAGE for a depth or limit out of range. */
export function checkNeighbourhood({ depth, limit }: NeighbourhoodRequest): void {
  if (!Number.isInteger(depth) || depth < 1 || depth > 3) {
    throw new InnographError('USAGE', `depth must be 1, 2 or 3, not ${depth}.`);
  }
  if (!Number.isInteger(limit) || limit < 1) {
    throw new InnographError('USAGE', `limit must be a whole number from 1, not ${limit}.`);
  }
}
