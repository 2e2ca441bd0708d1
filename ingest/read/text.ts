import { decode } from './decode.ts';
import { linePlaces } from './places.ts';
import type { ReadText } from './reader.ts';

/** Reads plain text. */
export function readText(name: string, bytes: Uint8Array): ReadText {
  const text = decode(name, bytes);
  return { text, places: linePlaces(name, text) };
}
