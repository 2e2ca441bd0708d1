import { openLadybug } from './ladybug/open.ts';
import type { GraphStore } from './port.ts';

export interface StoreOptions {
  /** File of the embedded store. */
  readonly path: string;
}

/** Opens the graph store; see `openLadybug` for what can go wrong. Close it to let others have it. */
export function openStore({ path }: StoreOptions): Promise<GraphStore> {
  return openLadybug(path);
}
