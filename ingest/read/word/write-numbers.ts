import { SaxesParser } from 'saxes';
import { Counters } from './counters.ts';
import type { List } from './numbering.ts';
import type { Numbering } from './styles.ts';
import { localName, xmlAttribute } from './xml.ts';

/**
 * Writes the numbers that Word would show (一、 (一) 1.) into the paragraphs of `word/document.xml` as text,
 * since plans are divided by them and no library gives them.
 */
export function writeNumbers(
  xml: string,
  lists: ReadonlyMap<string, List>,
  styles: ReadonlyMap<string, Numbering>,
): string {
  const counters = new Counters(lists);
  const insertions: { at: number; text: string }[] = [];
  /** The properties of the paragraphs that are open; text boxes nest paragraphs. */
  const open: (Numbering & { style: string | null })[] = [];
  /** Inside `pPr` but not inside what it was before a change (`pPrChange`). */
  let inChange = 0;
  const parser = new SaxesParser();

  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (name === 'pPrChange') inChange += 1;
    if (inChange > 0) return;
    if (name === 'pPr') open.push({ style: null, listId: null, level: null });
    const paragraph = open.at(-1);
    if (!paragraph) return;
    const value = xmlAttribute(tag, 'val') ?? null;
    if (name === 'pStyle') paragraph.style = value;
    if (name === 'numId') paragraph.listId = value;
    if (name === 'ilvl') paragraph.level = Number(value);
  });
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (name === 'pPrChange') inChange -= 1;
    if (name !== 'pPr' || inChange > 0) return;
    const paragraph = open.pop();
    const style = paragraph?.style ? styles.get(paragraph.style) : undefined;
    const listId = paragraph?.listId ?? style?.listId ?? null;
    // List 0 takes a style's numbering away.
    if (listId === null || listId === '0') return;
    const mark = counters.next({ listId, level: paragraph?.level ?? style?.level ?? 0 });
    if (mark === '') return;
    const prefix = tag.name.slice(0, tag.name.length - name.length);
    insertions.push({ at: parser.position, text: run(prefix, mark) });
  });
  parser.write(xml).close();

  const parts: string[] = [];
  let from = 0;
  for (const { at, text } of insertions) {
    parts.push(xml.slice(from, at), text);
    from = at;
  }
  return parts.join('') + xml.slice(from);
}

function run(prefix: string, text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<${prefix}r><${prefix}t xml:space="preserve">${escaped}</${prefix}t></${prefix}r>`;
}
