import type { EntityType } from '#ontology';
import type { Candidate } from './candidate.ts';
import { AFTER_QUOTE, AT_END, BEFORE_QUOTE, END_ANYWAY, SLOGAN } from './quote-cues.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './token.ts';
import { hasProper, telling } from './telling.ts';
import { VOCABULARY, KIND, type Word } from './vocabulary.ts';

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
    const candidate =
      (told ? null : own) ?? (isAmong(tokens, at) ? namedAs(tokens[at]!, text, sibling?.type) : null);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

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
  const behind = rest.replace(/^第[^届]{1,4}届/, '');
  const suffix =
    AFTER_QUOTE.map(([pattern, type]) => [pattern.exec(behind), type] as const).find(([match]) => match) ??
    headBehind(tokens, at, rest);
  if (opensLonger(tokens, at)) return null;
  if (ENUMERATED.test(inner) || isRank(inner)) return null;
  if (/.(?:式|型|化)$|[\p{Script=Han}]\+[\p{Script=Han}]/u.test(inner)) return null;
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
  if (suffix && suffix[1] === null && !END_ANYWAY.test(inner)) return null;
  const generic = inner.length <= 4 && /^(?:倍增|提升|培育|攻坚|跃升|增量)/.test(inner);
  const before = tokens.slice(0, at);
  const withBefore =
    before.length > 0 &&
    (generic || (!suffix && hasProper(before) && before.every((b) => b.kind !== 'quote')));
  const isSummed = suffix?.[1] === 'Industry' && /^[两三四五六七八九十]新$/.test(inner);
  if (SLOGAN.test(inner) && !withBefore && !isSummed) return null;
  const type =
    suffix?.[1] ?? AT_END.find(([pattern]) => pattern.test(inner))?.[1] ?? byVerb(phrase, at, text);
  if (!type) return null;
  const own = AT_END.find(([pattern]) => pattern.test(inner))?.[1];
  const decided =
    own === 'TalentProgram'
      ? own
      : suffix?.[1] && own && suffix[1] !== own && !['Project', 'Event'].includes(suffix[1])
        ? suffix[1]
        : type;
  const start =
    withBefore && decided !== 'Policy' && !isHost(before.at(-1)!) ? before[0]!.start : token.start + 1;
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

/** What a quoted name is by the head behind it. */
const BY_HEAD: Readonly<Record<string, EntityType>> = {
  action: 'Project',
  contest: 'Event',
  talent: 'TalentProgram',
};

/** “两区”科技发展计划, “南岭精英”创业大赛: words that say what it is about, and its head. */
function headBehind(
  tokens: readonly Token[],
  at: number,
  rest: string,
): readonly [RegExpExecArray | null, EntityType] | undefined {
  const head = tokens.findIndex(
    ({ word }, index) => index > at && word?.head !== undefined && word.text.length > 1,
  );
  const type = head < 0 ? undefined : BY_HEAD[tokens[head]!.word!.head!.group];
  if (type === undefined || head - at > 4) return undefined;
  const between = tokens.slice(at + 1, head);
  if (!between.every((token) => has(token, KIND.generic | KIND.deed | KIND.field | KIND.barrier)))
    return undefined;
  return [/^/.exec(rest), type];
}

/** “三尖”创新人才工程. */
const OF_TALENT = /^(?:创新|科技|产业|青年|创业|高层次|技能)+人才(?:工程|计划|项目|品牌|政策)/;

/** “361”万千亿级产业集群, “415X”先进制造业集群. */
const CIPHERED_INDUSTRY = /^(?:[万千百]*亿级?|[\p{Script=Han}]{2,6}?)(?:产业|制造业)(?:集群|链|体系)?/u;

/** “一意见、一计划、一清单”: what work is made of, not what it is called. */
const ENUMERATED = /^一[^、]{1,3}(?:、一[^、]{1,3})+$/;

/** 获评“国家级众创空间”: a rank, not the name of who has it. */
const isRank = (inner: string): boolean => {
  const [rank] = /^(?:国家|省|市)级/.exec(inner) ?? [];
  return rank !== undefined && ((wordOf(inner.slice(rank.length))?.kinds ?? 0) & KIND.class) !== 0;
};

/** “416”科技创新布局: a cipher before the word for a scheme, other than one of industries. */
const CIPHERED = /^(?:(?!产业|人才)[\p{Script=Han}]){0,8}(?:体系|布局|格局|部署)(?!建设工程|工程)/u;

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

/** “云溪硅谷”南岭片区: a name goes on behind the quote to a head of its own. */
const opensLonger = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  tokens.length >= 3 &&
  telling(tokens.slice(1, -1)) >= 2 &&
  hasProper(tokens.slice(1, -1)) &&
  tokens.at(-1)!.word?.head?.strength === 'strong' &&
  tokens.at(-1)!.word?.head?.group !== 'contest';

/** An organisation before the quote is its host, not the beginning of its name: 卫华集团“国家…中心”. */
const isHost = (token: Token): boolean =>
  token.word?.head?.group === 'zone-bare' ||
  token.word?.head?.group === 'zone' ||
  has(token, KIND.company | KIND.university | KIND.institute | KIND.region | KIND.area) ||
  token.word?.head?.group === 'company' ||
  token.word?.head?.group === 'university';

/** 以“X”为总抓手: what work is built around is a programme. */
const AS_HANDLE = /^为(?:总|主|重要)?(?:抓手|牵引|载体|突破口|统领|引领|主线)/;

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

function byVerb(phrase: Phrase, at: number, text: string): EntityType | undefined {
  const label = at > 0 ? phrase.tokens[at - 1]! : undefined;
  const isTitle = phrase.tokens[at]!.end - phrase.tokens[at]!.start > LEAST_TITLE;
  if (label && isLabel(label) && (isTitle || label.word!.text.endsWith('专项'))) return 'Project';
  if (phrase.tokens.slice(0, at).some((token) => token.kind !== 'quote')) return undefined;
  const previous = phrase.before.at(-1);
  if (previous?.word?.text === '以' && AS_HANDLE.test(text.slice(phrase.end, phrase.end + 6)))
    return isPlain(text, phrase.tokens[at]!) ? undefined : 'Project';
  return previous?.word ? BEFORE_QUOTE.get(previous.word.text) : undefined;
}

/** 《…》 names a policy, whatever its last word, unless it is called a project or paper, or is a periodical. */
export function namesByTitle({ start, end }: Token, text: string): Candidate[] {
  if (/(?:日报|周刊|杂志|学报|报|新闻联播|求是)$|^[^》]{0,5}通知$/.test(text.slice(start + 1, end - 1)))
    return [];
  if (
    /^(?:等\d*[项个]?)?(?:项目|课题|科研项目|科技项目|研究项目|一书|论文|节目|栏目|专题片|宣传片|专栏|读本|画册)/.test(
      text.slice(end, end + LONGEST_LABEL).replace(/^(?:《[^》]{1,20}》[、和]?)+/, ''),
    )
  )
    return [];
  return [{ start: start + 1, end: end - 1, type: 'Policy', rule: 'title', weight: 9 }];
}

/** Other titles may stand between one and the word for all of them: 《A》《B》专栏. */
const LONGEST_LABEL = 48;

/** The word of the vocabulary that is exactly this text, if any. */
export function wordOf(text: string): Word | undefined {
  const end = VOCABULARY.trie.longestAt(text, 0, text.length);
  return end === text.length && end > 0 ? VOCABULARY.words[VOCABULARY.trie.lastValue()] : undefined;
}
