import { has, isStop, type Token } from './token.ts';
import { COMPLETE, isVerbInName, joinsName, leadsToAction } from './verbs-in-names.ts';
import { KIND } from './vocabulary.ts';

/** A run of tokens that may hold one name, and the tokens that stand before and after it. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** All that its tokens are, bits of KIND: a rule that needs what is not among them looks no further. */
  readonly bits: number;
  /** The stops between this phrase and the one before it; empty at the start of a sentence. */
  readonly before: readonly Token[];
  /** The stops between this phrase and the next one. */
  after: readonly Token[];
}

/** No name is made of more; the bound keeps work on a phrase constant whatever the text. */
const MOST_TOKENS = 40;

/** Parts a sentence at its stops into phrases; 与 and 和 inside one name (材料与应用研究院) do not part it. */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  // Where the stops begin that stand before the next phrase.
  let stops = 0;
  while (at < tokens.length) {
    if (isStop(tokens[at]!) && !leadsToAction(tokens, at)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && to - at < MOST_TOKENS && !endsPhrase(tokens, at, to)) to += 1;
    const before = between(tokens, stops, at);
    const previous = phrases.at(-1);
    if (previous) previous.after = before;
    const { start } = tokens[at]!;
    const { end } = tokens[to - 1]!;
    const own = tokens.slice(at, to);
    phrases.push({ tokens: own, start, end, bits: bitsOf(own), before, after: NOTHING });
    at = to;
    stops = to;
  }
  const last = phrases.at(-1);
  if (last) last.after = between(tokens, stops, tokens.length);
  return phrases;
}

const NOTHING: readonly Token[] = [];

function bitsOf(tokens: readonly Token[]): number {
  let bits = 0;
  for (const token of tokens) bits |= token.bits;
  return bits;
}

const between = (tokens: readonly Token[], from: number, to: number): readonly Token[] =>
  from === to ? NOTHING : tokens.slice(from, to);

function endsPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1]!;
  if (token.kind === 'title' || previous.kind === 'title') return true;
  if (isBreak(previous, token)) return true;
  // 张江市科技局(东西部协作)互派: an aside after a whole name ends it.
  if (
    previous.kind === 'bracket' &&
    previous.word === undefined &&
    previous.end - previous.start > LONGEST_PLACE &&
    has(tokens[at - 2], KIND.department | KIND.university | KIND.company)
  )
    return true;
  // A verb after a complete name begins something else: 实验室 放进 科技城.
  if (
    has(token, KIND.deed) &&
    ENDED.has(previous.word?.head?.group ?? '') &&
    previous.word!.head!.strength === 'strong'
  ) {
    const next = tokens[at + 1];
    if (next && next.start === token.end && !isStop(next) && !next.word?.head) return true;
  }
  if (has(token, KIND.verb) && endsName(tokens, from, at) && !isFirm(tokens, at)) return true;
  if (!isStop(token)) return false;
  if (token.kind === 'join') return !joinsName(tokens, from, at);
  return !isVerbInName(tokens, from, at);
}

/** 南岭|共生|集团: between a place and 集团 a verb is what a company is called. */
const isFirm = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 1], KIND.region) &&
  tokens[at + 1]?.start === tokens[at]!.end &&
  /^(?:集团|公司|(?:股份)?有限公司)$/.test(tokens[at + 1]!.word?.text ?? '');

/** Whether what stands before `at` could be a whole name: it has its head, or a company's word of trade. */
function endsName(tokens: readonly Token[], from: number, at: number): boolean {
  const previous = tokens[at - 1]!;
  const head = previous.word?.head;
  if (has(previous, COMPLETE) || previous.kind === 'bracket') return true;
  if (head) return head.group !== 'field' && head.strength !== 'quoted';
  return has(previous, KIND.companyWord) && at - from >= 2 && tokens[from]!.kind === 'unknown';
}

/** 云溪大学(南岭)研究院: a bracket with a place in it, marks counted, is a part of a name. */
const LONGEST_PLACE = 6;

/** A blank parts two names, as the cells of a table are. */
const isBreak = (left: Token, right: Token): boolean => right.start > left.end;

/** Heads after which a deed is a verb: X研究院 服务 Y盆地. */
const ENDED = new Set(['university', 'company', 'institute', 'academy', 'centre', 'laboratory']);
