import cytoscape from 'cytoscape';
import Graph from 'graphology';
import Sigma from 'sigma';
import { ENTITY_TYPES } from '#ontology/vocabulary';
import { createAtlas } from '../../web/graph/atlas/renderer.ts';
import { elementsOf } from '../../web/graph/cytoscape/elements.ts';
import type { Places } from '../../web/graph/renderer.ts';
import type { Scene } from '../../web/graph/scene.ts';
import { stylesheet } from '../../web/graph/cytoscape/stylesheet.ts';
import { windowOn } from '../../web/graph/window.ts';

/** A drawing that is on the screen. */
export interface Drawn {
  /** Moves the window by pixels; resolves once that is drawn. */
  readonly pan: (x: number, y: number) => Promise<void>;
}

type Engine = (container: HTMLElement, scene: Scene, places: Places) => Promise<Drawn>;

const atlas: Engine = async (container, scene, places) => {
  let heard: (complete: boolean) => void = () => undefined;
  const nothing = () => undefined;
  const listeners = {
    ...{ select: nothing, expand: nothing, choose: nothing, menu: nothing, moved: nothing },
    ...{ changed: nothing, pointed: nothing },
  };
  const renderer = createAtlas(container, 'light', listeners, (complete) => heard(complete));
  renderer.draw(scene, places);
  renderer.setWindow(windowOn(renderer.bounds(), container.clientWidth, container.clientHeight), 0);
  // Only a frame without a hole counts, at first and while panning.
  const complete = () =>
    new Promise<void>((resolve) => {
      heard = (whole) => {
        if (whole) resolve();
      };
    });
  await complete();
  return {
    pan(x, y) {
      const { zoom, pan } = renderer.window;
      renderer.setWindow({ zoom, pan: { x: pan.x + x, y: pan.y + y } }, 0);
      return complete();
    },
  };
};

const sigma: Engine = async (container, scene, places) => {
  const graph = new Graph({ multi: true });
  for (const { id, label, size, type } of scene.nodes) {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    graph.addNode(id, { x, y, label, size: size / 12, color: ENTITY_TYPES[type].colour.light });
  }
  for (const { id, source, target } of scene.edges) graph.addEdgeWithKey(id, source, target, {});
  const renderer = new Sigma(graph, container);
  const rendered = () => new Promise<void>((resolve) => renderer.once('afterRender', () => resolve()));
  // The constructor renders by itself; once more would count twice.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return {
    async pan(x, y) {
      const camera = renderer.getCamera();
      const { width, height } = renderer.getDimensions();
      const state = camera.getState();
      const done = rendered();
      camera.setState({ ...state, x: state.x - x / width, y: state.y + y / height });
      await done;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    },
  };
};

const cytoscapeWith =
  (renderer: Record<string, unknown>): Engine =>
  async (container, scene, places) => {
    const cy = cytoscape({
      container,
      elements: elementsOf(scene),
      style: stylesheet('light'),
      layout: {
        name: 'preset',
        positions: Object.fromEntries(places),
        fit: false,
      },
      renderer: { name: 'canvas', ...renderer } as never,
    } as cytoscape.CytoscapeOptions);
    const rendered = () => new Promise<void>((resolve) => cy.one('render', () => resolve()));
    const first = rendered();
    cy.viewport(windowOn(cy.nodes().boundingBox({ includeLabels: false }), cy.width(), cy.height()));
    await first;
    return {
      async pan(x, y) {
        const done = rendered();
        cy.panBy({ x, y });
        await done;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      },
    };
  };

/** What draws the same graph, places and window; each as it comes, but for Cytoscape.js our style sheet. */
export const ENGINES: Readonly<Record<string, Engine>> = {
  ours: atlas,
  'sigma.js': sigma,
  'Cytoscape.js canvas': cytoscapeWith({}),
  'Cytoscape.js WebGL': cytoscapeWith({ webgl: true }),
};
