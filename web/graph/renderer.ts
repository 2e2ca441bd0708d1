import type { Selection } from '../state/selection.ts';
import type { Mode } from '../theme/tokens.ts';
import type { Box } from './label-room.ts';
import type { Scene } from './scene.ts';
import type { Extent, Window } from './window.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each node is, by its id. */
export type Places = ReadonlyMap<string, Point>;

/** What the user does with pointer, finger or pen. */
export interface Gestures {
  readonly select: (selection: Selection | null) => void;
  readonly expand: (id: string) => void;
  /** Nodes were marked by box or lasso, or one by a click with a modifier key. */
  readonly choose: (ids: readonly string[], how: 'toggle' | 'add') => void;
  /** A menu is asked for, at a point of the canvas; `id` is the node below it. */
  readonly menu: (id: string | null, at: Point) => void;
  /** A node was dragged to here. */
  readonly moved: (id: string, to: Point) => void;
  /** The pointer is on this node; null for on none. */
  readonly pointed: (id: string | null) => void;
}

export interface Listeners extends Gestures {
  /** The window on the drawing, or the place of a node, has changed. */
  readonly changed: (what: 'window' | 'places') => void;
}

/** What stands out in the drawing. */
export interface Marks {
  readonly selection: Selection | null;
  /** Nodes that the user has put together to do something with. */
  readonly chosen: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** A way through the graph that is shown: its nodes and edges. */
  readonly way: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } | null;
}

export const NO_MARKS: Marks = { selection: null, chosen: new Set(), pinned: new Set(), way: null };

/** One way to draw a scene. Cytoscape.js draws usual sizes, `atlas/` large ones. */
export interface Renderer {
  /** Draws this scene and nothing else, each node at its place. */
  draw(scene: Scene, places: Places): void;
  /** Moves nodes; with a duration they glide. */
  move(places: Places, duration: number): void;
  mark(marks: Marks): void;
  /** Shows a node as if the pointer were on it; null for none. */
  point(id: string | null): void;
  setMode(mode: Mode): void;
  readonly window: Window;
  setWindow(window: Window, duration: number): void;
  readonly extent: Extent;
  /** Where the nodes are now, also in the midst of gliding. */
  places(): Places;
  /** The bodies of all nodes. */
  bounds(): Box;
  /** Where an element is drawn, in pixels of the canvas; an edge's place is its middle. */
  placeOf(id: string): Point | null;
  /** The node at a point of the canvas. */
  nodeAt(at: Point): string | null;
  /** Called with everything in its place: labels can be set. */
  settle(): void;
  png(background: string): Promise<Blob>;
  destroy(): void;
}
