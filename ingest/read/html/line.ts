import { isWideAtEnd, isWideAtStart } from '../characters.ts';

/**
 * A line of text as a browser would lay it out: runs of blanks become one; a line end of the source between
 * two Chinese characters becomes none (as CSS Text says).
 */
export class Line {
  #text = '';
  #gap: '' | ' ' | '\n' = '';

  append(piece: string): void {
    for (const part of piece.split(/([ \t\n\r\f]+)/)) {
      if (part === '') continue;
      if (/^[ \t\n\r\f]/.test(part)) this.#gap = part.includes('\n') || this.#gap === '\n' ? '\n' : ' ';
      else this.#add(part);
    }
  }

  /** A border between blocks inside one line, such as the paragraphs of a table's cell. */
  breakHere(): void {
    this.#gap = '\n';
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** The text without the blanks at its ends; the line is then empty again. */
  take(): string {
    const text = this.#text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');
    this.#text = '';
    this.#gap = '';
    return text;
  }

  #add(word: string): void {
    if (this.#text !== '' && this.#gap !== '') {
      const closesUp = this.#gap === '\n' && isWideAtEnd(this.#text) && isWideAtStart(word);
      if (!closesUp) this.#text += ' ';
    }
    this.#text += word;
    this.#gap = '';
  }
}
