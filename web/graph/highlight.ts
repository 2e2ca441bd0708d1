import type { Core } from 'cytoscape';
import type { Selection } from '../state/selection.ts';

const CLASSES = 'selected near faded';

/** Marks what is selected and what touches it; the rest steps back. */
export function highlight(cy: Core, selection: Selection | null): void {
  cy.batch(() => {
    cy.elements().removeClass(CLASSES);
    if (selection === null) return;
    const selected = cy.getElementById(selection.id);
    if (selected.empty()) return;
    const near =
      selected.group() === 'nodes'
        ? selected.closedNeighborhood()
        : selected.union(selected.connectedNodes());
    cy.elements().difference(near).addClass('faded');
    near.addClass('near');
    selected.addClass('selected');
  });
}
