import type { EntityType } from '#ontology';
import { hasProper, telling } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND, VOCABULARY, type Word } from './vocabulary.ts';

/** What a quoted name is by the head behind it. */
const BY_HEAD: Readonly<Record<string, EntityType>> = {
  action: 'Project',
  contest: 'Event',
  talent: 'TalentProgram',
};

/** “两区”科技发展计划, “南岭精英”创业大赛: words that say what it is about, and its head. */
export function headBehind(
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
export const OF_TALENT = /^(?:创新|科技|产业|青年|创业|高层次|技能)+人才(?:工程|计划|项目|品牌|政策)/;

/** “361”万千亿级产业集群, “415X”先进制造业集群. */
export const CIPHERED_INDUSTRY =
  /^(?:[万千百]*亿级?|[\p{Script=Han}]{2,6}?)(?:产业|制造业)(?:集群|链)?(?:体系)?/u;

/** “一意见、一计划、一清单”: what work is made of, not what it is called. */
export const ENUMERATED = /^一[^、]{1,3}(?:、一[^、]{1,3})+$/;

/** 获评“国家级众创空间”: a rank, not the name of who has it. */
export const isRank = (inner: string): boolean => {
  const [rank] = /^(?:国家|省|市)级/.exec(inner) ?? [];
  return rank !== undefined && ((wordOf(inner.slice(rank.length))?.kinds ?? 0) & KIND.class) !== 0;
};

/** “416”科技创新布局: a cipher before the word for a scheme, other than one of industries. */
export const CIPHERED = /^(?:(?!产业|人才)[\p{Script=Han}]){0,8}(?:体系|布局|格局|部署)(?!建设工程|工程)/u;

/** “云溪硅谷”南岭片区: a name goes on behind the quote to a head of its own. */
export const opensLonger = (tokens: readonly Token[], at: number): boolean =>
  at === 0 &&
  tokens.length >= 3 &&
  telling(tokens.slice(1, -1)) >= 2 &&
  hasProper(tokens.slice(1, -1)) &&
  tokens.at(-1)!.word?.head?.strength === 'strong' &&
  tokens.at(-1)!.word?.head?.group !== 'contest';

/** An organisation before the quote is its host, not the beginning of its name: 卫华集团“国家…中心”. */
export const isHost = (token: Token): boolean =>
  token.word?.head?.group === 'zone-bare' ||
  token.word?.head?.group === 'zone' ||
  has(token, KIND.company | KIND.university | KIND.institute | KIND.region | KIND.area) ||
  token.word?.head?.group === 'company' ||
  token.word?.head?.group === 'university';

/** 以“X”为总抓手: what work is built around is a programme. */
export const AS_HANDLE = /^为(?:总|主|重要)?(?:抓手|牵引|载体|突破口|统领|引领|主线)/;

/** The word of the vocabulary that is exactly this text, if any. */
export function wordOf(text: string): Word | undefined {
  const end = VOCABULARY.trie.longestAt(text, 0, text.length);
  return end === text.length && end > 0 ? VOCABULARY.words[VOCABULARY.trie.lastValue()] : undefined;
}
