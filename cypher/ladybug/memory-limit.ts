import { totalmem } from 'node:os';

const MB = 1024 * 1024;

/** What is done with the store: documents taken in and read, or all of it changed. */
export type Work = 'usual' | 'migration';

/** The least in bytes, and the share of the store's file from which it may be more. */
const RULES: Readonly<Record<Work, { readonly least: number; readonly share: number }>> = {
  /**
   * With 96 MB the log of a store of 10,000 plans (943 MB) can still be folded in, but with 160 a text of 7.6 MB cannot be
   * taken in, which is one transaction; with 512 it can.
   */
  usual: { least: 512 * MB, share: 0.2 },
  /** Stores of schema 6 hold the text of all documents in one column, which takes several times its size to write. */
  migration: { least: 512 * MB, share: 0.75 },
};
const STEP_BYTES = 256 * MB;

/**
 * Most memory, in bytes, for the engine's pages and for what its log holds, by the size of the store's file; never
 * more than half of the machine's unless that is less than the least. What is not needed the engine does not take.
 */
export function memoryLimit(fileBytes: number, work: Work, machineBytes = totalmem()): number {
  const { least, share } = RULES[work];
  const wanted = Math.ceil((fileBytes * share) / STEP_BYTES) * STEP_BYTES;
  const most = Math.floor(machineBytes / 2 / STEP_BYTES) * STEP_BYTES;
  return Math.max(least, Math.min(wanted, most));
}
