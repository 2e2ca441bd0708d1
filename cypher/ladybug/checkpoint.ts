import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';

/**
 * LadybugDB 0.19 replays its log soundly after a kill at any moment, but a kill while it folds that log into the
 * file (a checkpoint) can leave a store that it then refuses, or never finishes opening. So it never checkpoints by
 * itself here: the log is folded in only when it has grown, and only after both files have been copied. A copy
 * that is still there at the next opening says that the folding was cut short, and is put back.
 */

/** Size of the log, in bytes, from which folding it in is worth copying the store. */
const LEAST_LOG_BYTES = 16 * 1024 * 1024;

/**
 * Size from which it is folded in however large the store is: what the log holds the engine keeps in memory too, in
 * nearly twice the space.
 */
const MOST_LOG_BYTES = 48 * 1024 * 1024;

const logOf = (file: string) => `${file}.wal`;
const copyOf = (file: string) => `${file}.saved`;
/** Written when both copies are whole, removed when the folding is done: the copies count between the two. */
const markOf = (file: string) => `${file}.saved.json`;
/** What the engine leaves behind when it is killed while folding. */
const REMNANTS = ['.wal', '.wal.checkpoint', '.shadow', '.checkpoint.apply.lock', '.checkpoint.intent.lock'];

const markSchema = z.object({ pid: z.number().int(), log: z.boolean() });

/** Size of a file in bytes; 0 where there is none. */
export const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Whether the log should be folded into the file. Up to a bound it has to outgrow half of the store too, so
 * that all the copies together cost no more than writing the store a few times.
 */
export const isCheckpointDue = (file: string): boolean =>
  sizeOf(logOf(file)) > Math.min(MOST_LOG_BYTES, Math.max(LEAST_LOG_BYTES, sizeOf(file) / 2));

/** Whether anything has yet to be folded in. */
export const hasLog = (file: string): boolean => sizeOf(logOf(file)) > 0;

/** On closing, a store that is quickly copied is left as one file, as people expect who copy or move it. */
export const isCheckpointDueOnClosing = (file: string): boolean =>
  isCheckpointDue(file) || (hasLog(file) && sizeOf(file) < 4 * LEAST_LOG_BYTES);

/**
 * Runs the engine's checkpoint with copies of both files standing by. Nothing may write meanwhile, nor after a
 * checkpoint that failed, before `restoreInterrupted` has put both files back.
 */
export async function checkpointSafely(file: string, checkpoint: () => Promise<void>): Promise<void> {
  const log = existsSync(logOf(file));
  try {
    await copyElsewhere(file, copyOf(file));
    if (log) await copyElsewhere(logOf(file), logOf(copyOf(file)));
    writeFileSync(`${markOf(file)}.new`, JSON.stringify({ pid: process.pid, log }), { flush: true });
    renameSync(`${markOf(file)}.new`, markOf(file));
  } catch {
    // No room for a copy, most likely. The log holds everything; it is folded in another time.
    removeCopies(file);
    return;
  }
  await checkpoint();
  removeCopies(file);
}

/** Process that is folding the log of this store in right now; null if none is. */
export function checkpointingProcess(file: string): number | null {
  const mark = readMark(file);
  return mark !== null && mark.pid !== process.pid && isAlive(mark.pid) ? mark.pid : null;
}

/** Undoes a checkpoint that was cut short. To be called before the engine opens the file. */
export function restoreInterrupted(file: string): void {
  const mark = readMark(file);
  if (mark !== null) {
    for (const ending of REMNANTS) rmSync(file + ending, { force: true });
    copyFileSync(copyOf(file), file);
    if (mark.log) copyFileSync(logOf(copyOf(file)), logOf(file));
  }
  removeCopies(file);
}

/** The mark goes first: without it the copies mean nothing. */
function removeCopies(file: string): void {
  for (const path of [markOf(file), `${markOf(file)}.new`, copyOf(file), logOf(copyOf(file))])
    rmSync(path, { force: true });
}

/**
 * Copies a file in a process of its own, by reference where the file system can. Were this process to open and close the store's file, it would lose the
 * engine's lock on it, as POSIX has it (fcntl: closing any descriptor of a file releases the process's locks).
 */
async function copyElsewhere(from: string, to: string): Promise<void> {
  const script =
    'const fs=require("node:fs");const [f,t]=process.argv.slice(1);fs.copyFileSync(f,t,fs.constants.COPYFILE_FICLONE);const d=fs.openSync(t,"r+");fs.fsyncSync(d);';
  await promisify(execFile)(process.execPath, ['-e', script, from, to]);
}

function readMark(file: string): z.infer<typeof markSchema> | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(markOf(file), 'utf8')));
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
