import { type Counts, countFacets, type Facets, fitting } from './facets.ts';
import { compareText } from './order.ts';
import type {
  EntityFacetCounts,
  EntityFilter,
  EntityRow,
  FacetCount,
  RelationFacetCounts,
  RelationRow,
  RelationSearch,
} from './port.ts';

/** Which plans name what, and whose plans these are: all that filters by plan, year and region need. */
export interface Placement {
  /** By entity, then plan: how often the plan names it. */
  readonly mentions: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The plans that back a relation. */
  readonly plansOfRelation: ReadonlyMap<string, readonly string[]>;
  readonly plans: ReadonlyMap<string, { readonly year: number | null; readonly regionId: string | null }>;
}

export const NOWHERE: Placement = { mentions: new Map(), plansOfRelation: new Map(), plans: new Map() };

type Place = 'planIds' | 'years' | 'regionIds';
type EntityFacet = Place | 'types' | 'statuses' | 'relationTypes';
type RelationFacet = Place | 'types' | 'statuses' | 'sourceTypes' | 'targetTypes';

function placesOf<Item>(
  { plans }: Placement,
  planIds: (item: Item) => Iterable<string>,
): Facets<Item, Place> {
  const of = <Key extends 'year' | 'regionId'>(key: Key) =>
    function* (item: Item) {
      for (const id of planIds(item)) {
        const value = plans.get(id)?.[key];
        if (value != null) yield value;
      }
    };
  return { planIds, years: of('year'), regionIds: of('regionId') };
}

const entityFacets = (
  placement: Placement,
  relationsOf: (id: string) => readonly RelationRow[],
): Facets<EntityRow, EntityFacet> => ({
  ...placesOf(placement, ({ id }) => placement.mentions.get(id)?.keys() ?? []),
  types: ({ type }) => [type],
  statuses: ({ id }) => relationsOf(id).map(({ status }) => status),
  relationTypes: ({ id }) => relationsOf(id).map(({ type }) => type),
});

const relationFacets = (
  placement: Placement,
  typeOf: (entityId: string) => string,
): Facets<RelationRow, RelationFacet> => ({
  ...placesOf(placement, ({ id }) => placement.plansOfRelation.get(id) ?? []),
  types: ({ type }) => [type],
  statuses: ({ status }) => [status],
  sourceTypes: ({ source }) => [typeOf(source)],
  targetTypes: ({ target }) => [typeOf(target)],
});

/** Whether answering takes a placement at all. */
export const needsPlacement = ({ planIds, years, regionIds }: EntityFilter | RelationSearch): boolean =>
  planIds !== undefined || years !== undefined || regionIds !== undefined;

const inRange = ({ minDegree = 0, maxDegree = Infinity }: EntityFilter) => {
  return ({ degree }: EntityRow) => degree >= minDegree && degree <= maxDegree;
};

/** Whether an entity passes all of a filter but its search; null where there is nothing else to pass. */
export function entityFits(
  filter: EntityFilter,
  placement: Placement,
  relationsOf: (id: string) => readonly RelationRow[],
): ((entity: EntityRow) => boolean) | null {
  const { search: _, ...rest } = filter;
  const wanted: readonly unknown[] = Object.values(rest);
  if (wanted.every((value) => value === undefined)) return null;
  const fits = fitting(entityFacets(placement, relationsOf), filter);
  const ranged = inRange(filter);
  return (entity) => ranged(entity) && fits(entity);
}

/** Counts the entities that already answer the search. */
export function countEntityFacets(
  entities: readonly EntityRow[],
  filter: EntityFilter,
  placement: Placement,
  relationsOf: (id: string) => readonly RelationRow[],
): EntityFacetCounts {
  const ranged = entities.filter(inRange(filter));
  return inOrder(countFacets(ranged, entityFacets(placement, relationsOf), filter));
}

const touches = ({ entityIds }: RelationSearch) => {
  const ids = entityIds && new Set(entityIds);
  return ({ source, target }: RelationRow) => ids === undefined || ids.has(source) || ids.has(target);
};

export function relationFits(
  filter: RelationSearch,
  placement: Placement,
  typeOf: (entityId: string) => string,
): (relation: RelationRow) => boolean {
  const fits = fitting(relationFacets(placement, typeOf), filter);
  const touching = touches(filter);
  return (relation) => touching(relation) && fits(relation);
}

export function countRelationFacets(
  relations: Iterable<RelationRow>,
  filter: RelationSearch,
  placement: Placement,
  typeOf: (entityId: string) => string,
): RelationFacetCounts {
  const touching = [...relations].filter(touches(filter));
  return inOrder(countFacets(touching, relationFacets(placement, typeOf), filter));
}

/** Most first, then by value. */
function inOrder<Name extends string>(counts: Counts<Name>): Readonly<Record<Name, readonly FacetCount[]>> {
  const sorted: Partial<Record<Name, readonly FacetCount[]>> = {};
  for (const name of Object.keys(counts) as Name[]) {
    const rows = [...counts[name]].map(([value, count]) => ({ value, count }));
    rows.sort((a, b) => b.count - a.count || compareText(String(a.value), String(b.value)));
    sorted[name] = rows;
  }
  return sorted as Record<Name, readonly FacetCount[]>;
}
