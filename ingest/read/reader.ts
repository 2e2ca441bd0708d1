/** Turns one kind of file into text. Add a kind as a file beside this one, and name it in `index.ts`. */
export interface Reader {
  /** As the store names it: `txt`, `docx` … */
  readonly format: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /**
   * @param name Only for messages.
   * @throws InnographError EMPTY, UNSUPPORTED or UNREADABLE, saying what is wrong with the file.
   */
  readonly read: (name: string, bytes: Uint8Array) => string;
}
