import { createHash } from 'node:crypto';
import { digestFiles } from '#common/digest-files';
import type { FileSaid } from '#common/file-said';
import type { GraphStore } from '#cypher';
import type { SourceFile } from './files.ts';
import { bytesOf } from './bytes.ts';

/** What a file was read to say, and by what a store is asked whether it still says so. */
export interface Reading {
  /** See `readingKey`. */
  readonly key: string;
  readonly fingerprint: string;
  readonly said: FileSaid;
}

/** The latest readings of earlier runs, by the files' names. They may be lost at any time, which costs time alone. */
export interface Readings {
  find(name: string): Reading | undefined;
  keep(name: string, reading: Reading): Promise<void>;
}

/** What a reading depends on beside the file: rules, lexicons, libraries. */
const RULES = ['ingest', 'ontology', 'common', 'package-lock.json'];
let rules: Promise<string> | null = null;

/** Marks a file's name and bytes and the rules that read them: as long as it stays, so does what the file says. */
export async function readingKey(name: string, bytes: Uint8Array): Promise<string> {
  rules ??= digestFiles(RULES);
  return createHash('sha256')
    .update(JSON.stringify([await rules, process.version, name]))
    .update(bytes)
    .digest('base64url');
}

/**
 * The reading of a file that is as it was when it was read, by rules as they are now, where the store holds what it
 * said. Null otherwise, and where anything fails: whoever then reads the file, or writes, says what is wrong.
 */
export async function findReading(
  store: GraphStore,
  readings: Readings,
  file: SourceFile,
): Promise<Reading | null> {
  const reading = readings.find(file.name);
  if (!reading) return null;
  try {
    if ((await readingKey(file.name, await bytesOf(file))) !== reading.key) return null;
    return (await store.holds(file.name, reading.said.documentId, reading.fingerprint)) ? reading : null;
  } catch {
    return null;
  }
}
