/** A clause of a sentence; offsets count from the sentence's start. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

const BREAKS = '，,；;。：:！？!?\t\n\r|｜()（）';
const OPENING = '(（[【〔';
const CLOSING = ')）]】〕';
const QUOTES: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '『': '』', '‘': '’' };

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
  for (let at = 0; at <= sentence.length; at += 1) {
    const character = sentence[at];
    if (character !== undefined) {
      const close = nestedEnd(sentence, at);
      if (close > at) {
        at = close;
        continue;
      }
      if (!BREAKS.includes(character) || isInsideNumber(sentence, at)) continue;
    }
    if (from < at) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
}

/** Where the bracket or quote that opens here closes; the same place where none does. */
function nestedEnd(sentence: string, at: number): number {
  const character = sentence[at]!;
  const bracket = OPENING.indexOf(character);
  const closing = bracket >= 0 ? CLOSING[bracket] : QUOTES[character];
  if (closing === undefined) return at;
  const window = sentence.slice(at + 1, at + LONGEST_NESTED);
  const close = window.indexOf(closing);
  if (close < 0 || (bracket >= 0 && COUNTS.test(window.slice(0, close)))) return at;
  return at + 1 + close;
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
    if (QUOTES[passage[at]!] === undefined) continue;
    const close = nestedEnd(passage, at);
    if (close === at) continue;
    blanked += passage.slice(from, at + 1) + '\u0001'.repeat(close - at - 1);
    from = close;
    at = close;
  }
  return from === 0 ? passage : blanked + passage.slice(from);
}
