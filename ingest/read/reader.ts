import type { PlaceSpan } from '../model.ts';

/** What a reader makes of a file. All offsets, everywhere, refer to this text. */
export interface ReadText {
  readonly text: string;
  /** Where its passages stand in the original: in order of the text, without overlaps. */
  readonly places: readonly PlaceSpan[];
}

/**
 * Turns the bytes of one kind of file into text. Add a kind as a file beside this one, and name it in
 * `formats.ts` and `readers.ts`.
 *
 * @param name Only for messages.
 * @throws InnographError EMPTY, UNSUPPORTED, UNREADABLE or TOO_LARGE, saying what is wrong with the file.
 */
export type Reader = (name: string, bytes: Uint8Array) => ReadText | Promise<ReadText>;
