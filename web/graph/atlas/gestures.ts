import type { Listeners, Point } from '../renderer.ts';
import type { Camera } from './camera.ts';
import type { Drawn } from './drawn.ts';
import { edgeAt, nodeAt } from './hit.ts';
import type { PointerActions } from './pointers.ts';

/** Pixels beside a node or an edge that still count as on it. */
const NODE_REACH_PX = 3;
const EDGE_REACH_PX = 5;

/** The node at a point of the canvas. */
export const hitNode = (drawn: Drawn, camera: Camera, at: Point): number | null =>
  nodeAt(drawn.sheet, camera.toDrawing(at), NODE_REACH_PX / camera.view.zoom);

/**
 * What pointers do to the drawing.
 * @param redraw - draws the next frame
 * @param placed - called when a node was put down elsewhere
 */
export function gesturesOn(
  drawn: Drawn,
  camera: Camera,
  listeners: Listeners,
  redraw: () => void,
  placed: () => void,
): Omit<PointerActions, 'hover'> {
  let dragged: number | null = null;
  const hit = (at: Point) => hitNode(drawn, camera, at);
  return {
    grab(at) {
      dragged = hit(at);
      if (dragged !== null) drawn.raise(dragged);
      return dragged !== null;
    },
    drag(at) {
      if (dragged === null) return;
      drawn.moveNode(dragged, camera.toDrawing(at));
      redraw();
    },
    drop(at) {
      const id = drawn.idOf(dragged);
      dragged = null;
      drawn.mark(drawn.marks);
      placed();
      if (id !== null) listeners.moved(id, camera.toDrawing(at));
    },
    pan: camera.panBy,
    zoom: camera.zoomAt,
    tap(at, { shiftKey, ctrlKey, metaKey }) {
      const node = drawn.idOf(hit(at));
      if (node !== null) {
        if (shiftKey || ctrlKey || metaKey) listeners.choose([node], 'toggle');
        else listeners.select({ kind: 'node', id: node });
        return;
      }
      const reach = EDGE_REACH_PX / camera.view.zoom;
      const edge = drawn.edges[edgeAt(drawn.sheet, camera.toDrawing(at), reach) ?? -1];
      listeners.select(edge ? { kind: edge.members.length > 1 ? 'bundle' : 'edge', id: edge.id } : null);
    },
    doubleTap(at) {
      const node = drawn.idOf(hit(at));
      if (node !== null) listeners.expand(node);
    },
    menu: (at) => listeners.menu(drawn.idOf(hit(at)), at),
  };
}
