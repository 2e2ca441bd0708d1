import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';
import type { Selection } from '../state/selection.ts';

export interface Gestures {
  readonly select: (selection: Selection | null) => void;
  readonly expand: (id: string) => void;
}

/** What clicks, taps and the pointer do. */
export function listen(cy: Core, { select, expand }: Gestures): void {
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) select(null);
  });
  cy.on('tap', 'node', ({ target }: EventObjectNode) => select({ kind: 'node', id: target.id() }));
  cy.on('tap', 'edge', ({ target }: EventObjectEdge) => select({ kind: 'edge', id: target.id() }));
  cy.on('dbltap', 'node', ({ target }: EventObjectNode) => expand(target.id()));
  cy.on('mouseover', 'node, edge', ({ target }: EventObjectNode | EventObjectEdge) => {
    target.addClass('hovered');
    cy.container()?.style.setProperty('cursor', 'pointer');
  });
  cy.on('mouseout', 'node, edge', ({ target }: EventObjectNode | EventObjectEdge) => {
    target.removeClass('hovered');
    cy.container()?.style.removeProperty('cursor');
  });
}
