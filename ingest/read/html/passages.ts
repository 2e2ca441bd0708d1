import type { Passage } from '../places.ts';
import { furnitureOf } from './furniture.ts';
import { Line } from './line.ts';
import { BULLET, ListMarks } from './list-marks.ts';
import { isLayout, TableRows } from './table.ts';
import { attribute, type Element, isBlock, isElement, isText, rawText, walk } from './tree.ts';

/** A step of a plan's own ladder; an item that has one needs no bullet. */
const OWN_MARK = /^(?:[(（]?[一二三四五六七八九十\d]{1,3}[、.．)）是]|[•■●▪◆①-⒛])/;

/** The rows of a table follow each other; other blocks stand by themselves. */
const gapAround = (tagName: string) => (/^(?:tr|thead|tbody|tfoot)$/.test(tagName) ? '\n' : '\n\n');

/** Says where an element stands in the original; null leaves that to the element around it. */
export type Locate = (element: Element, count: number) => string | null;

/** By tag and count, as `document.querySelectorAll('p')[n - 1]` finds it. */
export const byTag: Locate = ({ tagName }, count) => `${tagName}[${count}]`;

/**
 * The text of a page as passages: one for each block, line break and row, without what surrounds the text.
 */
export function passagesOf(root: Element, locate: Locate): Passage[] {
  return new PassageWalk(root, locate).run();
}

class PassageWalk {
  readonly #passages: Passage[] = [];
  readonly #line = new Line();
  readonly #counts = new Map<string, number>();
  readonly #marks = new ListMarks();
  readonly #blocks: string[] = [];
  readonly #lists: Element[] = [];
  readonly #tables: (TableRows | null)[] = [];
  readonly #skipped: ReadonlySet<Element>;
  readonly #root: Element;
  readonly #locate: Locate;
  #mark = '';
  #gap: Passage['gap'] = '';
  /** Depth inside skipped elements and finished rows, where elements are counted but not read. */
  #silent = 0;
  #pre = 0;

  constructor(root: Element, locate: Locate) {
    this.#root = root;
    this.#locate = locate;
    this.#skipped = furnitureOf(root);
  }

  run(): Passage[] {
    walk(
      this.#root,
      (node) => {
        if (isText(node)) this.#read(node.value);
        else if (isElement(node)) this.#enter(node);
        return true;
      },
      (element) => this.#leave(element),
    );
    this.#flush('\n\n');
    return this.#passages;
  }

  #read(text: string): void {
    if (this.#silent > 0) return;
    if (this.#pre === 0) {
      this.#line.append(text);
      return;
    }
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) this.#flush('\n');
      this.#line.append(part);
    }
  }

  #enter(element: Element): void {
    const { tagName } = element;
    const count = (this.#counts.get(tagName) ?? 0) + 1;
    this.#counts.set(tagName, count);
    if (this.#silent > 0 || this.#isSilent(element)) {
      this.#silent += 1;
      return;
    }
    if (tagName === 'br') this.#flush('\n');
    if (!isBlock(element)) return;
    this.#flush(gapAround(tagName));
    this.#blocks.push(this.#locate(element, count) ?? this.#blocks.at(-1) ?? byTag(element, count) ?? '');
    if (tagName === 'pre') this.#pre += 1;
    if (tagName === 'ol' || tagName === 'ul') this.#lists.push(element);
    if (tagName === 'li') this.#mark = this.#marks.mark(this.#lists.at(-1), element);
    if (tagName === 'table') this.#tables.push(isLayout(element) ? null : new TableRows());
    const rows = this.#tables.at(-1);
    if (tagName === 'tr' && rows) {
      this.#put(rows.row(element, this.#skipped), '\n');
      this.#silent += 1;
    }
  }

  #leave(element: Element): void {
    const { tagName } = element;
    if (this.#silent > 0) {
      this.#silent -= 1;
      const wasRow = this.#silent === 0 && tagName === 'tr' && !this.#skipped.has(element);
      if (wasRow) this.#blocks.pop();
      return;
    }
    if (!isBlock(element)) return;
    this.#flush(gapAround(tagName));
    this.#blocks.pop();
    if (tagName === 'pre') this.#pre -= 1;
    if (tagName === 'ol' || tagName === 'ul') this.#lists.pop();
    if (tagName === 'table') this.#tables.pop();
  }

  /** What is skipped, and the number that refers to a footnote. */
  #isSilent(element: Element): boolean {
    if (this.#skipped.has(element)) return true;
    return (
      element.tagName === 'a' &&
      attribute(element, 'href')?.startsWith('#') === true &&
      /^\s*(?:\[\d+\]|↑)\s*$/.test(rawText(element))
    );
  }

  /** Ends the line. `gap` is what stands between it and the next. */
  #flush(gap: '\n' | '\n\n'): void {
    this.#put(this.#line.take(), gap);
  }

  #put(text: string, gap: '\n' | '\n\n'): void {
    if (text !== '') {
      const mark = this.#mark === BULLET && OWN_MARK.test(text) ? '' : this.#mark;
      this.#passages.push({ text: `${mark}${text}`, at: this.#blocks.at(-1) ?? 'body[1]', gap: this.#gap });
      this.#mark = '';
      this.#gap = gap;
    } else if (gap === '\n\n') {
      this.#gap = gap;
    }
  }
}
