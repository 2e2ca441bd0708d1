import { totalmem } from 'node:os';

const MB = 1024 * 1024;

/** Enough for a store of some 5,000 plans. With 192 MB the engine could not fold its log in at 3,300. */
const LEAST_BYTES = 512 * MB;
const STEP_BYTES = 256 * MB;

/**
 * Folding the log in takes memory that grows with the tables: with a log of 24 MB more than 384 MB and less than 512
 * at a store of 984 MB. This share of the store leaves room for the log at its largest.
 */
const SHARE_OF_STORE = 0.75;

/**
 * Most memory, in bytes, for the engine's pages and for what its log holds, by the size of the store's file; never
 * more than half of the machine's unless that is less than the least. What is not needed the engine does not take.
 */
export function memoryLimit(fileBytes: number, machineBytes = totalmem()): number {
  const wanted = Math.ceil((fileBytes * SHARE_OF_STORE) / STEP_BYTES) * STEP_BYTES;
  const most = Math.floor(machineBytes / 2 / STEP_BYTES) * STEP_BYTES;
  return Math.max(LEAST_BYTES, Math.min(wanted, most));
}
