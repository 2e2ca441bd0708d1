import type { EntityType } from '#ontology';
import type { Candidate } from './candidate.ts';
import { AFTER_QUOTE, AT_END, BEFORE_QUOTE, END_ANYWAY, SLOGAN } from './quote-cues.ts';
import type { Phrase } from './phrases.ts';
import {
  AS_HANDLE,
  CIPHERED,
  CIPHERED_INDUSTRY,
  ENUMERATED,
  headBehind,
  isHost,
  isRank,
  OF_TALENT,
  opensLonger,
  wordOf,
} from './quote-context.ts';
import { has, type Token } from './token.ts';
import { hasProper } from './telling.ts';
import { KIND } from './vocabulary.ts';

/** The name that a quote gives, alone or with the words around it: “X”计划, 国际会展“X湾”, “X”“Y”杯. */
export function namesByQuote(phrase: Phrase, text: string): Candidate[] {
  const { tokens } = phrase;
  const candidates: Candidate[] = [];
  const quotes = tokens.flatMap((token, at) => (token.kind === 'quote' ? [at] : []));
  const named = new Map(quotes.map((at) => [at, nameOf(phrase, at, text)]));
  for (const at of quotes) {
    const own = named.get(at);
    const others = [1, -1, 2, -2, 3, 4].map((by) => named.get(at + by));
    const sibling = others.find((other) => other?.rule === 'quote-suffix') ?? others.find((other) => other);
    // 开展“A”“B”行动: what stands behind the last says more than the verb before the first.
    // 推广“A”“B”模式: what the last is no name of, the others are not either.
    const isWeak = own === null || own === undefined || own.rule === 'quote-verb';
    if (isWeak && isAmong(tokens, at) && isNoName(tokens, at, phrase, text)) continue;
    const told = own?.rule === 'quote-verb' && sibling?.rule === 'quote-suffix' && isAmong(tokens, at);
    const several = own?.type === 'Industry' || own === null ? fieldsInside(phrase, at, text) : [];
    if (several.length > 0) {
      candidates.push(...several);
      continue;
    }
    const candidate =
      (told ? null : own) ?? (isAmong(tokens, at) ? namedAs(tokens[at]!, text, sibling?.type) : null);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

const LONGEST_FIELD = 10;

/** “地铁风机、核电风机”等赛道: fields side by side within one pair of marks, summed up behind it. */
function fieldsInside({ tokens, end }: Phrase, at: number, text: string): Candidate[] {
  const { start, end: close } = tokens[at]!;
  const inner = text.slice(start + 1, close - 1);
  if (!inner.includes('、') || !FIELDS_BEHIND.test(text.slice(close, end + 12))) return [];
  const members = inner.split('、');
  const areFields = members.every(
    (member) => /^[\p{Script=Han}A-Za-z0-9+]{2,}$/u.test(member) && member.length <= LONGEST_FIELD,
  );
  if (!areFields || ENUMERATED.test(inner)) return [];
  let from = start + 1;
  return members.map((member) => {
    const span = { start: from, end: from + member.length };
    from = span.end + 1;
    return { ...span, type: 'Industry' as const, rule: 'quote-fields', weight: 8 };
  });
}

const FIELDS_BEHIND =
  /^(?:等|[两三四五六七八九十\d]{1,2}[大个条])*(?:细分|特色|优势|重点|主导|新兴|未来)*(?:赛道|产业|领域|产业链|行业)/;

/** Whether what stands behind the last of a run of quotes says that they name nothing. */
function isNoName(tokens: readonly Token[], at: number, { end }: Phrase, text: string): boolean {
  let last = at;
  while (tokens[last + 1]?.kind === 'quote') last += 1;
  const rest = text.slice(tokens[last]!.end, end + 4);
  const found = AFTER_QUOTE.find(([pattern]) => pattern.test(rest));
  return found !== undefined && found[1] === null;
}

/** Quotes that stand side by side are of one kind: “A”“B”杯. */
const isAmong = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at + 1]?.kind === 'quote' && tokens[at + 1]!.start === tokens[at]!.end) ||
  (tokens[at - 1]?.kind === 'quote' && tokens[at - 1]!.end === tokens[at]!.start);

function namedAs(token: Token, text: string, type: EntityType | null | undefined): Candidate | null {
  const inner = text.slice(token.start + 1, token.end - 1);
  if (!type || SLOGAN.test(inner)) return null;
  return { start: token.start + 1, end: token.end - 1, type, rule: 'quote-list', weight: 8 };
}

function nameOf(phrase: Phrase, at: number, text: string): Candidate | null {
  const { tokens } = phrase;
  const token = tokens[at]!;
  const inner = text.slice(token.start + 1, token.end - 1).replace(/\([^()]*\)$/, '');
  const nextStop = at === tokens.length - 1 ? phrase.after[0] : undefined;
  const rest =
    text.slice(token.end, phrase.end) +
    (nextStop?.kind === 'word' && nextStop.start === phrase.end && nextStop.word ? nextStop.word.text : '');
  // “4+2”重大科技平台: a cipher before the word for what is counted.
  if (/^\d(?:\+[\dNnXx])+$/.test(inner) && /^[\p{Script=Han}]{0,8}?平台/u.test(rest))
    return { start: token.start + 1, end: token.end - 1, type: 'Platform', rule: 'quote-cipher', weight: 8 };
  const ahead = text.slice(token.end, token.end + LONGEST_WHAT + 4);
  if (OF_TALENT.test(ahead) && !SLOGAN.test(inner))
    return {
      start: token.start + 1,
      end: token.end - 1,
      type: 'TalentProgram',
      rule: 'quote-talent',
      weight: 8,
    };
  // “X”全球创业大赛: the word for all the world parts the phrase.
  const worldwide = nextStop?.word?.text === '全球' ? text.slice(nextStop.end, nextStop.end + 8) : '';
  const behind = (worldwide || rest).replace(/^第[^届]{1,4}届/, '');
  if (BELT.test(ahead) && !SLOGAN.test(inner) && inner.length >= 3)
    return { start: token.start + 1, end: token.end - 1, type: 'Region', rule: 'quote-belt', weight: 8 };
  const suffix = AFTER_QUOTE.find(([pattern]) => pattern.test(behind)) ?? headBehind(tokens, at, rest);
  if (opensLonger(tokens, at)) return null;
  if (ENUMERATED.test(inner) || isRank(inner)) return null;
  if (/.(?:式|型|(?<!产业)化)$|[\p{Script=Han}]\+[\p{Script=Han}]/u.test(inner)) return null;
  const known = wordOf(inner);
  if (known?.known && (known.kinds & KIND.named) !== 0) {
    const held = known.known === 'Project' && suffix?.[1] === 'Event' && HOLDING.has(lastVerb(phrase));
    const type = held ? 'Event' : known.known;
    return { start: token.start + 1, end: token.end - 1, type, rule: 'quote-known', weight: 8 };
  }
  if (/^\d{3,4}$/.test(inner) && CIPHERED.test(text.slice(token.end, token.end + 16))) {
    return { start: token.start + 1, end: token.end - 1, type: 'Project', rule: 'quote-cipher', weight: 8 };
  }
  const wider = CIPHERED_INDUSTRY.exec(ahead);
  if (wider && at === 0 && !suffix) {
    return {
      start: token.start,
      end: token.end + wider[0].length,
      type: 'Industry',
      rule: 'quote-industry',
      weight: 8,
    };
  }
  if (suffix && suffix[1] === null && isStrategy(phrase, at, text) && !SLOGAN.test(inner))
    return { start: token.start + 1, end: token.end - 1, type: 'Policy', rule: 'quote-strategy', weight: 8 };
  if (suffix && suffix[1] === null && !END_ANYWAY.test(inner)) return null;
  const generic = inner.length <= 4 && /^(?:倍增|提升|培育|攻坚|跃升|增量)/.test(inner);
  const before = tokens.slice(0, at);
  const withBefore =
    before.length > 0 &&
    (generic ||
      (!suffix &&
        inner.length < LEAST_WHOLE &&
        hasProper(before) &&
        before.every((b) => b.kind !== 'quote')));
  const isSummed = suffix?.[1] === 'Industry' && /^[两三四五六七八九十]新$/.test(inner);
  if (SLOGAN.test(inner) && !withBefore && !isSummed) return null;
  const type =
    suffix?.[1] ?? AT_END.find(([pattern]) => pattern.test(inner))?.[1] ?? byVerb(phrase, at, text);
  if (!type) return null;
  const unnumbered = inner.replace(/\d(?:\.\d)?版?$/, '');
  const own = AT_END.find(([pattern]) => pattern.test(unnumbered) || pattern.test(inner))?.[1];
  // What its verb alone tells has its host before it, not its beginning.
  const rulesAlone = suffix || own ? undefined : type;
  const decided =
    own === 'TalentProgram'
      ? own
      : suffix?.[1] && own && suffix[1] !== own && !['Project', 'Event'].includes(suffix[1])
        ? suffix[1]
        : type;
  const start =
    withBefore && rulesAlone !== decided && decided !== 'Policy' && !isHost(before.at(-1)!)
      ? before[0]!.start
      : token.start + 1;
  const bare = decided === 'Project' && /^[\d+]+$/.test(inner);
  const what = bare || (suffix && start === token.start + 1) ? whatItIs(tokens, at, text) : '';
  // “1515”科技创新体系建设工程: a number alone says nothing.
  if (bare && what.length > 2 && before.every((b) => has(b, KIND.region | KIND.generic))) {
    const whole = { start: phrase.start, end: token.end + what.length, type: decided };
    return { ...whole, rule: 'quote-number', weight: 8 };
  }
  return {
    start,
    end: start === token.start + 1 ? token.end - 1 : token.end,
    type: decided,
    rule: suffix ? 'quote-suffix' : own ? 'quote-head' : 'quote-verb',
    weight: 8,
    inFull: suffix && start === token.start + 1 ? inner + what : undefined,
  };
}

/** 云山“高温合金叶片湖南省重点实验室”: what is as long as this is a name by itself. */
const LEAST_WHOLE = 9;

/** 以“X”战略为牵引: what all work follows is a policy of one's own, where it has a name of more than four characters. */
const isStrategy = ({ tokens, before, end }: Phrase, at: number, text: string): boolean =>
  at === 0 &&
  tokens.length === 2 &&
  tokens[0]!.end - tokens[0]!.start > 6 &&
  text.slice(tokens[1]!.start, end) === '战略' &&
  before.at(-1)?.word?.text === '以' &&
  AS_HANDLE.test(text.slice(end, end + 6)) &&
  !isPlain(text, tokens[0]!);

/** “甲乙丙丁”制造业高质量发展带: the word between parts the phrase. */
const BELT = /^(?:先进)?(?:制造业|产业|经济|创新)?高质量发展(?:带|区|走廊|示范区)/;

const HOLDING = new Set(['举办', '承办', '办好', '主办', '开展', '组织', '参加']);
const lastVerb = ({ before }: Phrase): string => before.at(-1)?.word?.text ?? '';

/** The words behind a quote up to the last that ends names: 创新创业大赛 in “X”创新创业大赛启动仪式. */
function whatItIs(tokens: readonly Token[], at: number, text: string): string {
  let end = tokens[at]!.end;
  for (const token of tokens.slice(at + 1)) {
    if (token.kind !== 'word') break;
    if (token.word!.head !== undefined || has(token, KIND.tail)) end = token.end;
  }
  return end - tokens[at]!.end > LONGEST_WHAT ? '' : text.slice(tokens[at]!.end, end);
}

const LONGEST_WHAT = 12;

/** 重点研发项目“X创制与示范”: the title of what its label calls a project. */
const isLabel = ({ word }: Token): boolean => word !== undefined && /(?:项目|课题|专项)$/.test(word.text);
const LEAST_TITLE = 9;

/** “人才支撑”, “首家上市高企”: words of two characters that any plan uses. */
function isPlain(text: string, { start, end }: Token): boolean {
  const length = end - start - 2;
  if (length % 2 === 1 || length > 8) return false;
  for (let at = start + 1; at < end - 1; at += 2) if (!wordOf(text.slice(at, at + 2))) return false;
  return true;
}

/** 甲瓷业“X”、乙合作社“Y”2个列入省重点新产品: what companies have entered in a list. */
const ENTERED = /^(?:、[^，。；]{1,24}”|等?\d+个?)*(?:列入|入选|立项|获批|获省|获国家|通过)/;
const WINDOW = 48;
const isMaker = (token: Token): boolean =>
  has(token, KIND.companyWord | KIND.company) || token.word?.head?.group === 'company';

/** “X”获评国家级孵化器: what is raised to a class of platforms is one. */
const RAISED =
  /^(?:等)?(?:获评|获批|被认定为|认定为|入选|升级为|晋升为|获认定为)(?:为)?(?:国家|省|市|自治区)级?[\p{Script=Han}]{0,6}?(?:孵化器|众创空间|加速器|星创天地|示范基地|产业园|科技园)/u;

const LURING = /^(?:引进|引育|招引|引才|引智)[\p{Script=Han}]{0,8}(?:团队|人才|专家|院士|博士)/u;

function byVerb(phrase: Phrase, at: number, text: string): EntityType | undefined {
  const label = at > 0 ? phrase.tokens[at - 1]! : undefined;
  const isTitle = phrase.tokens[at]!.end - phrase.tokens[at]!.start > LEAST_TITLE;
  if (label && isLabel(label) && (isTitle || label.word!.text.endsWith('专项'))) return 'Project';
  const own = phrase.tokens[at]!;
  if (at === phrase.tokens.length - 1) {
    const behind = text.slice(own.end, own.end + WINDOW);
    if (RAISED.test(behind)) return 'Platform';
    if (label && isMaker(label) && own.end - own.start > 5 && ENTERED.test(behind)) return 'Project';
  }
  if (phrase.tokens.slice(0, at).some((token) => token.kind !== 'quote')) return undefined;
  const previous = phrase.before.at(-1);
  // 通过“X”引进团队: a way of winning people that has a name.
  if (previous?.word?.text === '通过' && LURING.test(text.slice(phrase.end, phrase.end + 16)))
    return 'TalentProgram';
  if (previous?.word?.text === '以' && AS_HANDLE.test(text.slice(phrase.end, phrase.end + 6)))
    return isPlain(text, phrase.tokens[at]!) ? undefined : 'Project';
  return previous?.word ? BEFORE_QUOTE.get(previous.word.text) : undefined;
}
