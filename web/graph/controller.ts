import type { Arrangement } from '../state/view.ts';
import type { Mode } from '../theme/tokens.ts';
import type { Direction } from './nearest.ts';
import type { Gestures, Marks, Places, Point } from './renderer.ts';
import type { Scene } from './scene.ts';
import type { Window } from './window.ts';

export interface StageListeners extends Gestures {
  /** Called when a layout begins, and when everything has found its place. */
  readonly settling: (moving: boolean) => void;
}

/** How a scene is to stand. */
export interface Standing {
  readonly arrangement: Arrangement;
  readonly pins: Readonly<Record<string, Point>>;
}

/** The drawing, in the words of the page: which renderer draws it and how it is laid out is its own affair. */
export interface Controller {
  /** Draws this; what was there keeps its place, and what comes back returns to it. */
  show(scene: Scene, standing: Standing): void;
  mark(marks: Marks): void;
  /** Shows a node as if the pointer were on it; null for none. */
  point(id: string | null): void;
  setMode(mode: Mode): void;
  fit(): void;
  zoomBy(factor: number): void;
  /** Moves the window so that this place of the drawing is in its middle. */
  centre(at: Point): void;
  /** Places everything anew but what is pinned. */
  relayout(): void;
  /** The node that lies nearest to this one in a direction; the first node without one. */
  towards(id: string | null, direction: Direction): string | null;
  /** The whole drawing as PNG. */
  png(background: string): Promise<Blob>;
  /** Where an element is drawn, in pixels from the corner of the canvas; an edge's place is its middle. */
  placeOf(id: string): Point | null;
  nodeAt(at: Point): string | null;
  /** The nodes drawn inside a shape, given by its corners in pixels of the canvas. */
  inside(corners: readonly Point[]): readonly string[];
  /** What the minimap draws. */
  view(): Overview;
  /** Calls whenever that is another; returns what ends it. */
  onChange(changed: () => void): () => void;
  /** Where these nodes are. */
  placesOf(ids: readonly string[]): Readonly<Record<string, Point>>;
  destroy(): void;
}

export interface Overview {
  /** The same object as long as all nodes are where they were. */
  readonly drawn: object;
  readonly places: () => Places;
  readonly window: Window;
  readonly width: number;
  readonly height: number;
}
