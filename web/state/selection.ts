/** The one node or edge that the panel speaks of. */
export interface Selection {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

export const isSelected = (selection: Selection | null, kind: Selection['kind'], id: string): boolean =>
  selection?.kind === kind && selection.id === id;
