/** Filters by what things have, and counts for each choice; the same for both stores, whatever they keep things in. Pure. */

export type FacetValue = string | number;

/** What an item has of each facet: none, one or several values. */
export type Facets<Item, Name extends string> = Readonly<Record<Name, (item: Item) => Iterable<FacetValue>>>;

/** The values that are asked for of each facet; of a facet that is not there, all. */
export type Wanted<Name extends string> = Readonly<Partial<Record<Name, readonly FacetValue[] | undefined>>>;

export type Counts<Name extends string> = Readonly<Record<Name, ReadonlyMap<FacetValue, number>>>;

/** Says of an item which facets it fails. */
function failures<Item, Name extends string>(facets: Facets<Item, Name>, wanted: Wanted<Name>) {
  const asked = (Object.keys(facets) as Name[]).flatMap((name) => {
    const values = wanted[name];
    return values === undefined ? [] : [{ name, values: new Set(values), valuesOf: facets[name] }];
  });
  return (item: Item): Name[] =>
    asked.flatMap(({ name, values, valuesOf }) => {
      for (const value of valuesOf(item)) if (values.has(value)) return [];
      return [name];
    });
}

/** Whether an item has one of the wanted values of each facet. */
export function fitting<Item, Name extends string>(
  facets: Facets<Item, Name>,
  wanted: Wanted<Name>,
): (item: Item) => boolean {
  const failed = failures(facets, wanted);
  return (item) => failed(item).length === 0;
}

/**
 * How many items each value of each facet would give: a facet's own choice is left out of its counts, so that one
 * sees what else could be chosen.
 */
export function countFacets<Item, Name extends string>(
  items: Iterable<Item>,
  facets: Facets<Item, Name>,
  wanted: Wanted<Name>,
): Counts<Name> {
  const names = Object.keys(facets) as Name[];
  const counts = Object.fromEntries(names.map((name) => [name, new Map<FacetValue, number>()])) as Record<
    Name,
    Map<FacetValue, number>
  >;
  const failed = failures(facets, wanted);
  for (const item of items) {
    const [only, ...others] = failed(item);
    if (others.length > 0) continue;
    for (const name of only === undefined ? names : [only]) {
      for (const value of new Set(facets[name](item))) {
        counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
      }
    }
  }
  return counts;
}
