import { create } from 'zustand';
import type { Controller } from './controller.ts';

/** The drawing on the page, for the toolbar and the export; null while there is none. */
export const useDrawing = create<{ readonly controller: Controller | null }>(() => ({ controller: null }));

declare global {
  interface Window {
    /** Where an element of the drawing is, in pixels of the canvas: for page tests, which click there. */
    innographPlaceOf?: (id: string) => { x: number; y: number } | null;
  }
}

if (typeof window !== 'undefined') {
  window.innographPlaceOf = (id) => useDrawing.getState().controller?.placeOf(id) ?? null;
}
