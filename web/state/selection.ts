/** The one node, edge or bundle of edges that the panel speaks of. */
export interface Selection {
  readonly kind: 'node' | 'edge' | 'bundle';
  /** Of a bundle: the ids of its two ends, as `pairOf` joins them. */
  readonly id: string;
}

export const isSelected = (selection: Selection | null, kind: Selection['kind'], id: string): boolean =>
  selection?.kind === kind && selection.id === id;

/** The name of all relations between two entities, whichever way they point. */
export const pairOf = ({ source, target }: { readonly source: string; readonly target: string }): string =>
  source < target ? `${source}~${target}` : `${target}~${source}`;

/** The two ends of such a name. */
export const endsOf = (pair: string): readonly [string, string] => {
  const [source = '', target = ''] = pair.split('~');
  return [source, target];
};
