import type { Core, ElementDefinition, NodeCollection } from 'cytoscape';

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placed {
  /** Nodes that stayed. */
  readonly kept: readonly string[];
  /** Nodes that have come back to where they were. */
  readonly returned: readonly string[];
  /** Nodes that have never had a place. */
  readonly fresh: readonly string[];
}

/**
 * Makes the drawing hold these elements and no others. A node that was there before gets its old place back; a
 * new one starts beside a neighbour that has one, so that it does not fly in from afar.
 */
export function place(
  cy: Core,
  elements: readonly ElementDefinition[],
  seen: ReadonlyMap<string, Point>,
): Placed {
  const wanted = new Map(elements.map((element) => [element.data.id ?? '', element]));
  const kept: string[] = [];
  const returned: string[] = [];
  const fresh: string[] = [];
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const [id, element] of wanted) {
      const drawn = cy.getElementById(id);
      if (drawn.nonempty()) {
        drawn.data(element.data);
        for (const name of ['more', 'dense']) drawn.toggleClass(name, (element.classes ?? '').includes(name));
        if (drawn.isNode()) kept.push(id);
        continue;
      }
      cy.add({ ...element });
      if (element.group !== 'nodes') continue;
      const before = seen.get(id);
      if (before) cy.getElementById(id).position({ ...before });
      (before ? returned : fresh).push(id);
    }
    for (const [index, id] of fresh.entries()) startBesideNeighbour(cy, id, index, new Set(fresh));
  });
  return { kept, returned, fresh };
}

/** The golden angle spreads any number of points evenly around one. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

function startBesideNeighbour(cy: Core, id: string, index: number, fresh: ReadonlySet<string>): void {
  const node = cy.getElementById(id);
  const anchors: NodeCollection = node.neighborhood().nodes();
  const { x, y } = anchors
    .toArray()
    .find((other) => !fresh.has(other.id()))
    ?.position() ?? { x: 0, y: 0 };
  const angle = index * GOLDEN_ANGLE;
  const radius = 90 + 12 * Math.sqrt(index);
  node.position({ x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) });
}
