import type { Core, EdgeSingular } from 'cytoscape';
import type { Marks } from '../renderer.ts';

const CLASSES = 'selected near faded chosen pinned onway';

/** Marks what stands out: a way, or what is selected with what touches it. The rest steps back. */
export function highlight(cy: Core, { selection, chosen, pinned, way }: Marks): void {
  cy.batch(() => {
    cy.elements().removeClass(CLASSES);
    cy.nodes().forEach((node) => {
      node.toggleClass('chosen', chosen.has(node.id()));
      node.toggleClass('pinned', pinned.has(node.id()));
    });
    if (way) {
      const on = cy.nodes().filter((node) => way.nodes.has(node.id()));
      const along = cy.edges().filter((edge) => membersOf(edge).some((id) => way.edges.has(id)));
      const both = on.union(along);
      cy.elements().difference(both).addClass('faded');
      both.addClass('near onway');
      return;
    }
    if (selection === null) return;
    const selected =
      selection.kind === 'node'
        ? cy.getElementById(selection.id)
        : cy.edges().filter((edge) => membersOf(edge).includes(selection.id) || edge.id() === selection.id);
    if (selected.empty()) return;
    const near =
      selection.kind === 'node' ? selected.closedNeighborhood() : selected.union(selected.connectedNodes());
    cy.elements().difference(near).addClass('faded');
    near.addClass('near');
    selected.addClass('selected');
  });
}

/** What `elementsOf` put there. */
const membersOf = (edge: EdgeSingular): readonly string[] => edge.data('members') as readonly string[];
