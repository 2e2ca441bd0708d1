import { totalmem } from 'node:os';

const MB = 1024 * 1024;

/** What is done with the store: small documents taken in and read, or something for which that was too little memory. */
export type Work = 'usual' | 'demanding';

const LEAST_BYTES: Readonly<Record<Work, number>> = { usual: 160 * MB, demanding: 512 * MB };
/** Share of the store's file that usual work needs in memory: folding the log of 943 MB in takes less than 96 MB. */
const SHARE = 0.15;
const STEP_BYTES = 32 * MB;

/**
 * Most memory, in bytes, for the engine's pages and for what its log holds, by the size of the store's file; never
 * more than half of the machine's unless that is less than the least. What is not needed the engine does not take.
 */
export function memoryLimit(fileBytes: number, work: Work, machineBytes = totalmem()): number {
  const most = Math.floor(machineBytes / 2 / STEP_BYTES) * STEP_BYTES;
  const wanted = work === 'usual' ? Math.ceil((fileBytes * SHARE) / STEP_BYTES) * STEP_BYTES : most;
  return Math.max(LEAST_BYTES[work], Math.min(wanted, most));
}
