import { decode } from './decode.ts';
import type { Reader } from './reader.ts';

/** Plain text; Markdown is read as text too, its marks standing where a plan's own ladder marks would. */
export const textReader: Reader = {
  format: 'txt',
  extensions: ['.txt', '.md'],
  read: (name, bytes) => decode(name, bytes),
};
