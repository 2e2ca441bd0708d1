import cytoscape, { type ElementDefinition, type LayoutOptions } from 'cytoscape';
import extension from 'cytoscape-fcose';
import type { Selection } from '../state/selection.ts';
import type { Mode } from '../theme/tokens.ts';
import { highlight } from './highlight.ts';
import { labelAll, watchLabels } from './labels.ts';
import { fcose } from './layout.ts';
import { type Gestures, listen } from './listen.ts';
import { type Direction, nextTowards } from './nearest.ts';
import { place } from './place.ts';
import { stylesheet } from './stylesheet.ts';
import { bringIntoView, showAll, watchSize } from './window.ts';

cytoscape.use(extension);

export interface Listeners extends Gestures {
  /** Called when everything has found its place. */
  readonly settled: () => void;
}

/** The drawing: what React tells Cytoscape.js to do, in the words of the page. */
export interface Controller {
  /** Draws these elements; what was there keeps its place, and what comes back returns to it. */
  show(elements: readonly ElementDefinition[]): void;
  select(selection: Selection | null): void;
  setMode(mode: Mode): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** Places everything anew. */
  relayout(): void;
  /** The node that lies nearest to this one in a direction; the first node without one. */
  towards(id: string | null, direction: Direction): string | null;
  /** The whole drawing as PNG, at twice its size. */
  png(background: string): Promise<Blob>;
  /** Where an element is drawn, in pixels from the corner of the canvas; an edge's place is its middle. */
  placeOf(id: string): { x: number; y: number } | null;
  destroy(): void;
}

const ANIMATION_MS = 250;
const duration = () => (globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ANIMATION_MS);

export function createController(container: HTMLElement, mode: Mode, listeners: Listeners): Controller {
  const cy = cytoscape({
    container,
    style: stylesheet(mode),
    minZoom: 0.05,
    maxZoom: 3,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  let selected: Selection | null = null;
  const seen = new Map<string, { x: number; y: number }>();
  listen(cy, listeners);
  const labels = watchLabels(cy);
  const stopWatching = watchSize(container, cy);

  const arrange = (fixed: readonly string[]) => {
    // Before the layout, which makes room for all labels at their full size.
    labelAll(cy);
    const layout = cy.layout({
      ...(fcose({
        motion: duration() > 0,
        nodes: cy.nodes().length,
        fixed: fixed.map((nodeId) => ({ nodeId, position: { ...cy.getElementById(nodeId).position() } })),
      }) as LayoutOptions),
    });
    layout.one('layoutstop', () => {
      if (fixed.length > 0) bringIntoView(cy, duration());
      else showAll(cy, 0);
      labels.now();
      listeners.settled();
    });
    layout.run();
  };

  return {
    show(elements) {
      cy.nodes().forEach((node) => void seen.set(node.id(), { ...node.position() }));
      const { kept, returned, fresh } = place(cy, elements, seen);
      const known = [...kept, ...returned];
      highlight(cy, selected);
      labels.now();
      if (fresh.length > 0) arrange(fresh.length > 2 * known.length ? [] : known);
      else listeners.settled();
    },
    select(selection) {
      selected = selection;
      highlight(cy, selection);
      labels.now();
    },
    setMode: (next) => void cy.style(stylesheet(next)),
    fit: () => showAll(cy, duration()),
    zoomBy: (factor) =>
      void cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      }),
    relayout: () => arrange([]),
    towards: (id, direction) =>
      nextTowards(
        cy.nodes().map((node) => ({ id: node.id(), ...node.position() })),
        id,
        direction,
      ),
    png: (background) =>
      cy.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        bg: background,
        maxWidth: 8_000,
        maxHeight: 8_000,
      }),
    placeOf: (id) => {
      const element = cy.getElementById(id);
      if (element.empty()) return null;
      const { x, y } = element.group() === 'nodes' ? element.renderedPosition() : element.renderedMidpoint();
      return { x, y };
    },
    destroy() {
      labels.stop();
      stopWatching();
      cy.destroy();
    },
  };
}
