import { create } from 'zustand';

/** What entities can be sorted out by, in the order in which it is shown; the names are the API's. */
export const FACETS = ['types', 'relationTypes', 'statuses', 'years', 'regionIds', 'planIds'] as const;
export type Facet = (typeof FACETS)[number];

/** What is looked for: a text, and of each facet the values that will do (none: all). */
export interface Filter {
  readonly text: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const NO_FILTER: Filter = { text: '', chosen: {} };

/** Chooses a value of a facet, or lets go of it. */
export function toggled({ text, chosen }: Filter, facet: Facet, value: string): Filter {
  const before = chosen[facet] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const { [facet]: _gone, ...others } = chosen;
  return { text, chosen: after.length === 0 ? others : { ...others, [facet]: after } };
}

export const countChosen = ({ chosen }: Filter): number =>
  FACETS.reduce((sum, facet) => sum + (chosen[facet]?.length ?? 0), 0);

/** The choice is kept while the dialog is closed. */
export const useFilter = create<Filter>(() => NO_FILTER);
