import cytoscape from 'cytoscape';
import type { Mode } from '../../theme/tokens.ts';
import { type Listeners, type Marks, NO_MARKS, type Places, type Renderer } from '../renderer.ts';
import { glide } from '../window.ts';
import { elementsOf } from './elements.ts';
import { highlight } from './highlight.ts';
import { watchLabels } from './labels.ts';
import { listen } from './listen.ts';
import { stylesheet } from './stylesheet.ts';
import { syncElements } from './sync.ts';

/** Pixels beside a node that still count as on it. */
const REACH_PX = 3;

/** Draws usual sizes with Cytoscape.js. */
export function createCytoscape(container: HTMLElement, mode: Mode, listeners: Listeners): Renderer {
  const cy = cytoscape({
    container,
    style: stylesheet(mode),
    minZoom: 0.05,
    maxZoom: 3,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  let marks: Marks = NO_MARKS;
  let stopGliding: () => void = () => undefined;
  listen(cy, listeners);
  const labels = watchLabels(cy);
  const stopWatching = watchSize(container, cy);
  const shape = (places: Places, duration: number) => {
    const positions = Object.fromEntries(
      [...places].filter(([id]) => cy.getElementById(id).nonempty()).map(([id, { x, y }]) => [id, { x, y }]),
    );
    if (duration <= 0) {
      cy.batch(() => cy.nodes().positions((node) => positions[node.id()] ?? node.position()));
      return;
    }
    const animate = { animate: true, animationDuration: duration, fit: false };
    cy.layout({ name: 'preset', positions, ...animate }).run();
  };

  return {
    draw(scene, places) {
      syncElements(cy, elementsOf(scene));
      shape(places, 0);
      highlight(cy, marks);
      labels.now();
    },
    move: shape,
    mark(next) {
      marks = next;
      highlight(cy, marks);
      labels.now();
    },
    point(id) {
      cy.nodes('.hovered').removeClass('hovered');
      if (id !== null) cy.getElementById(id).addClass('hovered');
    },
    setMode: (next) => void cy.style(stylesheet(next)),
    get window() {
      return { zoom: cy.zoom(), pan: { ...cy.pan() } };
    },
    setWindow(next, duration) {
      stopGliding();
      stopGliding = glide({ zoom: cy.zoom(), pan: { ...cy.pan() } }, next, duration, (window) =>
        cy.viewport({ zoom: window.zoom, pan: { ...window.pan } }),
      );
    },
    get extent() {
      return { width: cy.width(), height: cy.height() };
    },
    places: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    bounds: () => cy.nodes().boundingBox({ includeLabels: false, includeOverlays: false }),
    placeOf(id) {
      const element = cy.getElementById(id);
      if (element.empty()) return null;
      const { x, y } = element.group() === 'nodes' ? element.renderedPosition() : element.renderedMidpoint();
      return { x, y };
    },
    nodeAt: ({ x, y }) =>
      cy
        .nodes()
        .toArray()
        .find((node) => {
          const at = node.renderedPosition();
          return Math.hypot(at.x - x, at.y - y) <= node.renderedWidth() / 2 + REACH_PX;
        })
        ?.id() ?? null,
    settle: labels.now,
    png: (background) =>
      cy.png({
        output: 'blob-promise',
        full: true,
        scale: 2,
        bg: background,
        maxWidth: 8_000,
        maxHeight: 8_000,
      }),
    destroy() {
      stopGliding();
      labels.stop();
      stopWatching();
      cy.destroy();
    },
  };
}

/** Keeps the middle in the middle when the panel opens beside the drawing. Returns what ends it. */
function watchSize(container: HTMLElement, cy: cytoscape.Core): () => void {
  let { width, height } = container.getBoundingClientRect();
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width: wide, height: high } = entry.contentRect;
    cy.resize();
    cy.panBy({ x: (wide - width) / 2, y: (high - height) / 2 });
    [width, height] = [wide, high];
  });
  observer.observe(container);
  return () => observer.disconnect();
}
