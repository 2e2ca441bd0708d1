import { saidNumber } from '#common/numerals';

/** How the items of a run are counted inside one paragraph, and the ladder's step that they stand on. */
const RUN_STYLES: readonly { readonly first: RegExp; readonly item: RegExp; readonly level: number }[] = [
  {
    first: /一是/,
    item: /(?<![一二三四五六七八九十第])([一二三四五六七八九十]{1,2})是(?!否)/g,
    level: 4,
  },
  { first: /①/, item: /([①-⑳])/g, level: 5 },
  { first: /[(（]1[)）]/, item: /[(（](\d{1,2})[)）]/g, level: 4 },
  { first: /^1[.．、](?!\d)/, item: /(?<=^|[。；;]\s?)(\d{1,2})[.．、](?!\d)\s*/g, level: 3 },
  { first: /^[(（]一[)）]/, item: /(?<=^|[。；;]\s?)[(（]([一二三四五六七八九十]{1,2})[)）]\s*/g, level: 2 },
];

/** An item of a run: where its mark and where its text begin. */
export interface RunItem {
  readonly start: number;
  readonly body: number;
  readonly level: number;
}

/**
 * Where the items of a run begin inside one paragraph (一是…；二是…；三是…, ①…②…, 1.…。2.…。): at least two,
 * counting up from one.
 */
export function runItems(text: string, start: number, end: number): RunItem[] {
  const paragraph = text.slice(start, end);
  for (const { first, item, level } of RUN_STYLES) {
    if (!first.test(paragraph)) continue;
    const items: RunItem[] = [];
    for (const match of paragraph.matchAll(item)) {
      if (ordinalOf(match[1]!) !== items.length + 1) continue;
      const at = start + match.index;
      items.push({ start: at, body: at + match[0].length, level });
    }
    if (items.length > 1) return items;
  }
  return [];
}

function ordinalOf(mark: string): number {
  const code = mark.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  return saidNumber(mark);
}
