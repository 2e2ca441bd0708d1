import { has, isStop, type Token } from './scan.ts';
import { KIND } from './vocabulary.ts';

/** A run of tokens that may hold one name, and the tokens that stand before and after it. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
  /** The stops between this phrase and the one before it; empty at the start of a sentence. */
  readonly before: readonly Token[];
  /** The stops between this phrase and the next one. */
  after: readonly Token[];
}

const COMPLETE = KIND.region | KIND.university | KIND.institute | KIND.company | KIND.class | KIND.agency;
const NAME_PART = KIND.field | KIND.broadField | KIND.deed | KIND.shield | KIND.generic | KIND.companyWord;

/** Parts a sentence at its stops into phrases; 与 and 和 inside one name (材料与应用研究院) do not part it. */
export function phrasesOf(tokens: readonly Token[]): Phrase[] {
  const phrases: Phrase[] = [];
  let before: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (isStop(tokens[at]!) && !isVerbInName(tokens, at, false)) {
      before.push(tokens[at]!);
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && !endsPhrase(tokens, at, to)) to += 1;
    const inside = tokens.slice(at, to);
    const phrase: Phrase = {
      tokens: inside,
      start: inside[0]!.start,
      end: inside[inside.length - 1]!.end,
      before,
      after: [],
    };
    const previous = phrases[phrases.length - 1];
    if (previous) previous.after = before;
    phrases.push(phrase);
    before = [];
    at = to;
  }
  const last = phrases[phrases.length - 1];
  if (last) last.after = before;
  return phrases;
}

function endsPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind === 'title') return true;
  if (tokens[at - 1]!.kind === 'title') return true;
  if (token.start > tokens[at - 1]!.end) return isBreak(tokens[at - 1]!, token);
  if (!isStop(token)) return false;
  if (token.kind === 'join') return !joinsName(tokens, from, at);
  return !isVerbInName(tokens, at, true);
}

/** A blank parts two names (cells of a table), unless a word was torn apart by it: then nothing tells, so it parts. */
const isBreak = (left: Token, right: Token): boolean => right.start > left.end;

/** 提升 in 平台提升行动, 建设 in 云溪建设集团: a verb between a name's beginning and its head. */
function isVerbInName(tokens: readonly Token[], at: number, inside: boolean): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!inside || token.kind !== 'word' || token.end - token.start < 2 || !next || next.start > token.end)
    return false;
  const head = next.word?.head;
  if (!head) return false;
  return (
    (head.group === 'action' && token.word?.group !== 'grammar' && token.word?.group !== 'quantity') ||
    (head.group === 'company' && token.word?.group === 'build' && head.strength === 'strong')
  );
}

/** Whether 与 or 和 at `at` stands inside one name: between two fields or deeds, with a head further on. */
function joinsName(tokens: readonly Token[], from: number, at: number): boolean {
  const left = tokens[at - 1]!;
  const right = tokens[at + 1];
  if (!right || right.start > tokens[at]!.end || isStop(right)) return false;
  if (left.word?.head && left.word.head.group !== 'field') return false;
  if (has(left, COMPLETE) || has(right, COMPLETE) || left.kind === 'quote' || right.kind === 'quote')
    return false;
  if (!isNamePart(left) || !isNamePart(right)) return false;
  // In A、B和C the 和 closes a list.
  const beforePhrase = tokens[from - 1];
  if (beforePhrase?.kind === 'separator') return false;
  if (tokens.slice(from, at).some((token) => has(token, KIND.university | KIND.class))) return false;
  for (let to = at + 1; to < tokens.length && to < at + 8; to += 1) {
    const token = tokens[to]!;
    if (to > at + 1 && isStop(token)) return false;
    const head = token.word?.head;
    if (head && to > at + 1 && JOINED_HEADS.has(head.group)) return true;
  }
  return false;
}

const JOINED_HEADS = new Set([
  'laboratory',
  'institute',
  'centre',
  'academy',
  'hub',
  'base',
  'alliance',
  'university',
  'company',
]);

const isNamePart = (token: Token): boolean => token.kind === 'unknown' || has(token, NAME_PART);
