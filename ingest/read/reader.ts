import type { PlaceSpan } from '../model.ts';

/** What a reader makes of a file. All offsets, everywhere, refer to this text. */
export interface ReadText {
  readonly text: string;
  /** Where its passages stand in the original: in order of the text, without overlaps. */
  readonly places: readonly PlaceSpan[];
}

/** Turns one kind of file into text. Add a kind as a file beside this one, and name it in `readers.ts`. */
export interface Reader {
  /** As the store names it: `txt`, `docx` … */
  readonly format: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /**
   * @param name Only for messages.
   * @throws InnographError EMPTY, UNSUPPORTED, UNREADABLE or TOO_LARGE, saying what is wrong with the file.
   */
  readonly read: (name: string, bytes: Uint8Array) => Promise<ReadText> | ReadText;
}
