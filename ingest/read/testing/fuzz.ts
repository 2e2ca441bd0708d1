import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { InnographError } from '#common/errors';
import { readDocument } from '../index.ts';
import { mutate, randomness } from './mutate.ts';

/** Real files of every format but plain text, which has no structure to break. */
export const FUZZED = [
  'plan.docx',
  'plan.doc',
  'plan.pdf',
  'plan.html',
  'list.xlsx',
  'source/list.csv',
  'source/plan.md',
] as const;

/** What became of a mutated file: `read`, or the code of the error it was refused with. */
export type Outcome = 'read' | InnographError['code'];

/**
 * Reads a mutated copy of a real file; the same seed makes the same copy.
 *
 * @throws whatever is thrown that is no InnographError, which is a defect
 */
export async function fuzz(name: (typeof FUZZED)[number], seed: number): Promise<Outcome> {
  const original = Uint8Array.from(readFileSync(new URL(name, import.meta.url)));
  try {
    const { text, places = [] } = await readDocument(name, mutated(name, original, seed));
    const last = places.at(-1);
    if (last && last.end > text.length)
      throw new Error(`${name}, seed ${seed}: a place lies beyond the text`);
    return 'read';
  } catch (error) {
    if (error instanceof InnographError && error.code !== 'INTERNAL') return error.code;
    throw error;
  }
}

/** Every other copy of a packed file is broken inside its parts, where unpacking would not notice. */
function mutated(name: string, original: Uint8Array, seed: number): Uint8Array {
  const random = randomness(seed);
  if (!/\.(?:docx|xlsx)$/.test(name) || seed % 2 === 0) return mutate(original, random);
  const parts = unzipSync(original);
  const names = Object.keys(parts).filter((part) => part.endsWith('.xml'));
  const part = names[random(names.length)]!;
  return zipSync({ ...parts, [part]: mutate(parts[part]!, random) });
}
