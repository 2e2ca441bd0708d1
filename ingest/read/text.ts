import { decode } from './decode.ts';
import { linePlaces } from './places.ts';
import type { Reader } from './reader.ts';

/** Plain text. */
export const textReader: Reader = {
  format: 'txt',
  extensions: ['.txt', '.md'],
  read(name, bytes) {
    const text = decode(name, bytes);
    return { text, places: linePlaces(name, text) };
  },
};
