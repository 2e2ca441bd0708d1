/** A clause of a sentence; offsets count from the sentence's start. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

const BREAKS = '，,；;。：:！？!?\t\n\r|｜()（）';
/** Each opening sign with the one that closes it. */
const BRACKETS = ['()', '（）', '[]', '【】', '〔〕'];
const QUOTES = ['“”', '《》', '「」', '『』', '‘’'];

const NONE = 0;
const BREAK = 1;
const BRACKET = 2;
const QUOTE = 3;

/** What each UTF-16 code unit is to clauses: one look into a table for each character of a text. */
const SIGNS = new Uint8Array(0x10000);
for (const sign of BREAKS) SIGNS[sign.charCodeAt(0)] = BREAK;
for (const [open] of BRACKETS) SIGNS[open!.charCodeAt(0)] = BRACKET;
for (const [open] of QUOTES) SIGNS[open!.charCodeAt(0)] = QUOTE;
const CLOSING = new Map([...BRACKETS, ...QUOTES].map((pair) => [pair.charCodeAt(0), pair[1]!]));

/** A bracket that counts something, (其中国家级3家), is a clause of its own. */
const COUNTS = /其中|[\d０-９]\s?[万亿]?[个家项件名人场次户元%％]/;

/** A bracket or quote that does not close within this length is taken for damage. */
const LONGEST_NESTED = 60;

/**
 * The clauses of a sentence: parted by commas, semicolons, colons and stops outside brackets and quotes. A comma
 * between digits (1,500家) parts nothing.
 */
export function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 0; at < sentence.length; at += 1) {
    const sign = SIGNS[sentence.charCodeAt(at)];
    if (sign === NONE) continue;
    if (sign !== BREAK) {
      const close = nestedEnd(sentence, at);
      const isClause = sign === BRACKET && (close === at || COUNTS.test(sentence.slice(at, close)));
      if (!isClause) {
        at = close;
        continue;
      }
    } else if (isInsideNumber(sentence, at)) {
      continue;
    }
    if (from < at) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  if (from < sentence.length) clauses.push({ start: from, end: sentence.length });
  return clauses;
}

/** Where the bracket or quote that opens here closes; the same place where none does. */
function nestedEnd(sentence: string, at: number): number {
  const closing = CLOSING.get(sentence.charCodeAt(at));
  if (closing === undefined) return at;
  const close = sentence.slice(at + 1, at + LONGEST_NESTED).indexOf(closing);
  return close < 0 ? at : at + 1 + close;
}

function isInsideNumber(sentence: string, at: number): boolean {
  return sentence[at] === ',' && /\d,\d{3}(?!\d)/.test(sentence.slice(at - 1, at + 5));
}

/**
 * A copy of the passage, of the same length, in which what stands inside quotes and book titles is blanked: the
 * numbers of names (“1+3”, 《三年行动》) count nothing.
 */
export function blankNames(passage: string): string {
  let blanked = '';
  let from = 0;
  for (let at = 0; at < passage.length; at += 1) {
    if (SIGNS[passage.charCodeAt(at)] !== QUOTE) continue;
    const close = nestedEnd(passage, at);
    if (close === at) continue;
    blanked += passage.slice(from, at + 1) + '\u0001'.repeat(close - at - 1);
    from = close;
    at = close;
  }
  return from === 0 ? passage : blanked + passage.slice(from);
}
