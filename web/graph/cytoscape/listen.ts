import type { Core, EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';
import type { Listeners, Point } from '../renderer.ts';

/** What clicks, taps and the pointer do. */
export function listen(cy: Core, { select, expand, choose, menu, moved, pointed, changed }: Listeners): void {
  const put = (position: Point): Point => ({ x: position.x, y: position.y });
  const together = ({ originalEvent: { shiftKey, ctrlKey, metaKey } }: EventObject) =>
    shiftKey || ctrlKey || metaKey;
  cy.on('tap', (event: EventObject) => {
    if (event.target === cy) select(null);
  });
  cy.on('tap', 'node', (event: EventObjectNode) => {
    const id = event.target.id();
    if (together(event)) choose([id], 'toggle');
    else select({ kind: 'node', id });
  });
  cy.on('tap', 'edge', ({ target }: EventObjectEdge) =>
    select({ kind: target.hasClass('bundle') ? 'bundle' : 'edge', id: target.id() }),
  );
  cy.on('dbltap', 'node', ({ target }: EventObjectNode) => expand(target.id()));
  cy.on('cxttap taphold', (event: EventObject) => {
    if (event.target === cy) menu(null, put(event.renderedPosition));
  });
  cy.on('cxttap taphold', 'node', ({ target, renderedPosition }: EventObjectNode) =>
    menu(target.id(), put(renderedPosition)),
  );
  cy.on('dragfree', 'node', ({ target }: EventObjectNode) => moved(target.id(), put(target.position())));
  cy.on('mouseover', 'node, edge', ({ target }: EventObjectNode | EventObjectEdge) => {
    target.addClass('hovered');
    cy.container()?.style.setProperty('cursor', 'pointer');
  });
  cy.on('mouseout', 'node, edge', ({ target }: EventObjectNode | EventObjectEdge) => {
    target.removeClass('hovered');
    cy.container()?.style.removeProperty('cursor');
  });
  cy.on('mouseover', 'node', ({ target }: EventObjectNode) => pointed(target.id()));
  cy.on('mouseout', 'node', () => pointed(null));
  cy.on('viewport resize', () => changed('window'));
  cy.on('position', 'node', () => changed('places'));
}
