import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import {
  type Body,
  type Box,
  EDGE_LABEL,
  edgeLabelSize,
  type Label,
  labelsWithRoom,
  NODE_LABEL,
  nodeLabelSize,
  type Side,
} from '../label-room.ts';

/** Sides other than the usual one, each a class of the style sheet. */
const SIDES = ['above', 'right', 'left'] as const satisfies readonly Side[];

/** Selected things are labelled before their neighbours, those before the rest. */
const RANKS = { selected: 1e9, near: 1e6 } as const;

const rankOf = (element: NodeSingular | EdgeSingular, weight: number) =>
  weight + (element.hasClass('selected') ? RANKS.selected : element.hasClass('near') ? RANKS.near : 0);

const around = (x: number, y: number, width: number, height: number): Box => ({
  x1: x - width / 2,
  y1: y - height / 2,
  x2: x + width / 2,
  y2: y + height / 2,
});

const bodyOf = (node: NodeSingular): Body => {
  const { x, y } = node.renderedPosition();
  return { id: node.id(), box: around(x, y, node.renderedWidth(), node.renderedHeight()) };
};

/** So many of the best connected are named even in a crowd. */
const LANDMARKS = 12;
/** A node is never drawn smaller than this on the screen: shape and colour are to be told apart at any zoom. */
const LEAST_PX = 7;
/** Width of an edge that stands out, on the screen. */
const STRONG_PX = 2.2;
/** Below this many relations a node is no landmark. */
const LANDMARK_WEIGHT = 4;

const nodeLabel = (node: NodeSingular, landmarks: ReadonlySet<string>): Label => {
  const { x, y } = node.renderedPosition();
  const { width, height } = nodeLabelSize(String(node.data('label')));
  const reach = {
    x: node.renderedWidth() / 2 + NODE_LABEL.gap,
    y: node.renderedHeight() / 2 + NODE_LABEL.gap,
  };
  return {
    id: node.id(),
    owner: node.id(),
    rank: rankOf(node, Number(node.data('weight'))),
    overBodies: node.hasClass('selected') || landmarks.has(node.id()),
    places: [
      { side: 'below', box: around(x, y + reach.y + height / 2, width, height) },
      { side: 'above', box: around(x, y - reach.y - height / 2, width, height) },
      { side: 'right', box: around(x + reach.x + width / 2, y, width, height) },
      { side: 'left', box: around(x - reach.x - width / 2, y, width, height) },
    ],
  };
};

const landmarksOf = (nodes: readonly NodeSingular[]): ReadonlySet<string> =>
  new Set(
    nodes
      .map((node) => ({ id: node.id(), weight: Number(node.data('weight')) }))
      .filter(({ weight }) => weight >= LANDMARK_WEIGHT)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, LANDMARKS)
      .map(({ id }) => id),
  );

const edgeLabel = (edge: EdgeSingular): Label => {
  const { x, y } = edge.renderedMidpoint();
  const { width, height } = edgeLabelSize(String(edge.data('label')));
  // Edges come after nodes of the same standing: a name says more than a verb.
  return {
    id: edge.id(),
    owner: edge.id(),
    rank: rankOf(edge, -1),
    overBodies: edge.hasClass('selected'),
    places: [{ side: 'below', box: around(x, y, width, height) }],
  };
};

/** Keeps labels the same size on the screen at every zoom, and drops those for which there is no room. */
export function labelWhatFits(cy: Core): void {
  cy.batch(() => {
    const nodes = cy.nodes().toArray();
    const edges = cy
      .edges()
      .toArray()
      .filter((edge) => !edge.hasClass('dense') || edge.hasClass('near'));
    const landmarks = landmarksOf(nodes);
    const drawn = labelsWithRoom(
      [...nodes.map((node) => nodeLabel(node, landmarks)), ...edges.map(edgeLabel)],
      nodes.map(bodyOf),
      { x1: 0, y1: 0, x2: cy.width(), y2: cy.height() },
    );
    cy.elements().forEach((element) => {
      const side = drawn.get(element.id());
      element.toggleClass('unlabelled', side === undefined);
      for (const other of SIDES) element.toggleClass(other, side === other);
    });
    scale(cy, 1 / cy.zoom());
  });
}

function scale(cy: Core, factor: number): void {
  cy.nodes().forEach((node) => {
    const gap = NODE_LABEL.gap * factor;
    const size = Math.max(Number(node.data('size')), LEAST_PX * factor);
    const sideways = node.hasClass('right') ? gap : node.hasClass('left') ? -gap : 0;
    node.style({
      width: size,
      height: size,
      'font-size': NODE_LABEL.size * factor,
      'text-max-width': `${NODE_LABEL.width * factor}px`,
      'text-outline-width': 2.5 * factor,
      'text-margin-x': sideways,
      'text-margin-y': sideways !== 0 ? 0 : node.hasClass('above') ? -gap : gap,
    });
  });
  // What stands out is seen from far away as well.
  const strong = cy.edges('.onway, .selected');
  cy.edges().difference(strong).removeStyle('width');
  strong.style('width', Math.max(STRONG_PX, STRONG_PX * factor));
  cy.edges().style({
    'font-size': EDGE_LABEL.size * factor,
    'text-background-padding': `${2 * factor}px`,
  });
}

/** Labels anew whenever the window on the drawing changes, once a frame at most. Returns what ends it. */
export function watchLabels(cy: Core): { readonly now: () => void; readonly stop: () => void } {
  let frame = 0;
  const now = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => labelWhatFits(cy));
  };
  cy.on('zoom pan resize free', now);
  const stop = () => {
    cy.off('zoom pan resize free', now);
    cancelAnimationFrame(frame);
  };
  return { now, stop };
}
