import { create } from 'zustand';
import type { Tool } from './marquee.ts';
import type { Point } from './renderer.ts';
import type { Controller } from './controller.ts';

export interface Drawing {
  /** The drawing on the page, for the toolbar and the export; null while there is none. */
  readonly controller: Controller | null;
  readonly tool: Tool;
  /** Where a menu is open, and the node that it is about; null for the drawing as a whole. */
  readonly menu: { readonly id: string | null; readonly at: Point } | null;
}

export const useDrawing = create<Drawing>(() => ({ controller: null, tool: 'hand', menu: null }));

declare global {
  interface Window {
    /** Where an element of the drawing is, in pixels of the canvas: for page tests, which click there. */
    innographPlaceOf?: (id: string) => { x: number; y: number } | null;
  }
}

if (typeof window !== 'undefined') {
  window.innographPlaceOf = (id) => useDrawing.getState().controller?.placeOf(id) ?? null;
}
