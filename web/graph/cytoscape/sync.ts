import type { Core, ElementDefinition } from 'cytoscape';

/** Classes that come with an element, not with what the user does. */
const OWN_CLASSES = ['more', 'dense', 'symmetric', 'bundle', 'grouped'] as const;

/** Makes the drawing hold these elements and no others. */
export function syncElements(cy: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const [id, element] of wanted) {
      const drawn = cy.getElementById(id);
      if (drawn.empty()) {
        cy.add({ ...element });
        continue;
      }
      drawn.data(element.data);
      const classes = String(element.classes ?? '').split(' ');
      for (const name of OWN_CLASSES) drawn.toggleClass(name, classes.includes(name));
    }
  });
}
