import type { EntityType } from '#ontology';
import type { Span } from '../model.ts';
import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import { isTraded } from './company-shapes.ts';
import type { Item, List } from './list.ts';
import { unplaced } from './fields.ts';
import { isField } from './members.ts';
import { SLOGAN } from './quote-cues.ts';
import { isEveryday, isGeneric, telling } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

const NO_FIELD =
  KIND.university |
  KIND.institute |
  KIND.company |
  KIND.platform |
  KIND.region |
  KIND.area |
  KIND.class |
  KIND.people;

const NOT_MEMBER = KIND.class | KIND.people | KIND.owner;

/** What each member is by the list's tail; members with a head of their own keep it (see `heads.ts`). */
export function namesByTail(list: List, text: string): readonly Candidate[] {
  const { tail } = list;
  if (!tail) return NO_CANDIDATES;
  return list.items.flatMap((item): readonly Candidate[] => {
    const member = tail.type === 'Industry' ? elsewhere(item) : item;
    const type = tail.type === 'Org' ? organisation(text.slice(member.start, member.end)) : tail.type;
    if (!type || !couldBe(type, member, text, list)) return [];
    const weight = type === 'Company' ? 6.5 : 5;
    if (type !== 'Industry' && areQuotes(member.tokens))
      return member.tokens.map((token) => ({
        start: token.start + 1,
        end: token.end - 1,
        type,
        rule: `tail-${tail.group}`,
        weight,
      }));
    const { start, end } = inner(member, type);
    if (type === 'Industry' && text.slice(start, end).includes('、')) return [];
    const name: Candidate = { start, end, type, rule: `tail-${tail.group}`, weight };
    return type === 'Project' ? [name, ...makerOf(member)] : [name];
  });
}

/** 云山药业|枳壳饮片: whose project it is, by its word of trade. */
function makerOf({ tokens: all }: Item): Candidate[] {
  const isPlaced = has(all[0], KIND.region) && !/[省市县区旗州]$/.test(all[0]!.word!.text);
  const tokens = isPlaced ? all.slice(1) : all;
  const [name, trade] = tokens;
  const isMaker =
    tokens.length > 2 &&
    name!.kind === 'unknown' &&
    name!.end - name!.start >= 2 &&
    has(trade, KIND.companyWord) &&
    !has(tokens[2], KIND.companyWord);
  if (!isMaker) return [];
  return [{ start: all[0]!.start, end: trade!.end, type: 'Company', rule: 'maker', weight: 4, nested: true }];
}

/** 云溪光电子 is the field 光电子, in a place. */
function elsewhere(member: Item): Item {
  if (member.tokens.length < 2 || !has(member.tokens[0], KIND.region)) return member;
  const first = unplaced(member.tokens);
  const tokens = member.tokens.slice(member.tokens.indexOf(first));
  return { phrase: member.phrase, tokens, start: first.start, end: member.end };
}

/** 省农科院“X”: whose title it is. */
const isHost = (token: Token): boolean =>
  has(token, KIND.university | KIND.institute | KIND.company) ||
  /^(?:academy|company|university)$/.test(token.word?.head?.group ?? '');

const endsInMarks = ({ tokens }: Item): boolean => tokens.at(-1)?.kind === 'quote';

/** “A”“B”等项目: each is one. */
const areQuotes = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 && tokens.every(({ kind }) => kind === 'quote');

/** A quoted member without its marks. */
function inner(member: Item, type: EntityType): Span {
  if (type === 'Industry') {
    let to = member.tokens.length;
    while (to > 1 && DONE_WITH_FIELDS.has(member.tokens[to - 1]!.word?.text ?? '')) to -= 1;
    if (to < member.tokens.length) return { start: member.start, end: member.tokens[to - 1]!.end };
  }
  const last = member.tokens.at(-1);
  if (member.tokens.length > 1 && last?.kind === 'quote') return { start: last.start + 1, end: last.end - 1 };
  const only = member.tokens.length === 1 && member.tokens[0]!.kind === 'quote';
  return only ? { start: member.start + 1, end: member.end - 1 } : member;
}

/** Words for what is done with a field, behind its name: 中药产业 发展. */
const DONE_WITH_FIELDS = new Set(['发展', '培育', '需求', '创新', '升级', '建设']);

function organisation(name: string): EntityType | null {
  if (/(?:大学|学院|大)$/.test(name)) return 'University';
  if (/(?:院|所|中心|室)$/.test(name)) return 'ResearchInstitute';
  if (/(?:银行|公司|集团|担保|证券|保险)$/.test(name)) return 'Company';
  return null;
}

function couldBe(type: EntityType, { tokens, start, end }: Item, text: string, list: List): boolean {
  const length = end - start;
  if (type === 'Industry' && length === 1 && list.tail) return isGoods(text[start]!, list);
  if (tokens.length === 0 || length < 2 || length > 24) return false;
  // 民生集团: in a list of companies a plain word before 集团 is one's name, unless it says what kind.
  const last = tokens.at(-1)!;
  if (type === 'Company' && tokens.length === 2 && length >= 4 && last.word?.head?.group === 'company')
    return !KIND_OF_GROUP.test(text.slice(start, end));
  if (
    SLOGAN.test(text.slice(start, end)) ||
    (isGeneric(tokens) && !isSeries(type, tokens, list) && !isTrade(type, tokens)) ||
    tokens.some((token) => has(token, NOT_MEMBER) && tokens.length === 1)
  )
    return false;
  const head = last.word?.head;
  const score = telling(tokens);
  switch (type) {
    case 'Company':
      return (
        score >= 2 &&
        isProper(tokens) &&
        !isEveryday(text.slice(start, end)) &&
        (!head ||
          head.group === 'company' ||
          head.group === 'field' ||
          has(tokens.at(-1), KIND.companyWord) ||
          tokens[0]!.kind === 'quote') &&
        !isField(tokens)
      );
    case 'Industry': {
      // 中药材 sums up, but beside 粮食 it is one of what is summed up.
      if (tokens.length === 1 && tokens[0]!.word?.tail && /(?:药材|产品|作物)$/.test(text.slice(start, end)))
        return list.items.length > 1;
      if (head && !['field', 'academy-short', 'park-short', 'action', 'zone-bare'].includes(head.group))
        return false;
      if (tokens.some((token) => has(token, NO_FIELD))) return false;
      if (text.slice(start, end).endsWith('企业')) return false;
      // 在评价、评优等环节: only beside a known field are the members of such a list fields.
      if (list.tail?.group === 'list-of-steps' && !list.items.some((item) => isField(item.tokens)))
        return false;
      return (
        score >= 2 ||
        (score >= 1 && list.items.length > 1) ||
        isSeries(type, tokens, list) ||
        isTrade(type, tokens)
      );
    }
    case 'Region':
      if (tokens.length === 1 && has(tokens[0], KIND.common)) return list.items.length > 2 && length === 2;
      return score >= 2 && length <= 12 && !head;
    case 'Agency':
      return false;
    case 'Policy':
    case 'Project':
    case 'Event':
    case 'TalentProgram':
      return (
        tokens[0]!.kind === 'quote' ||
        (type === 'Event' && head?.group === 'contest' && length >= 6) ||
        (type === 'Project' &&
          // 甲农业与乙院“X”等项目: where the titles stand in marks, who is named beside them has no title.
          !(isTraded(tokens) && tokens.length === 2 && list.items.some(endsInMarks)) &&
          (list.items.length > 1 || isWork(tokens, text.slice(start, end))) &&
          tokens.some(
            (token) =>
              (token.kind === 'unknown' && token.end - token.start >= 2) ||
              token.kind === 'placeholder' ||
              (token === tokens[0] && tokens.length > 2 && has(token, KIND.region)),
          ) &&
          (!head || tokens.some(({ word }) => word?.text === '年产')) &&
          !isEveryday(text.slice(start, end))) ||
        (tokens.at(-1)!.kind === 'quote' && (tokens.length <= 2 || isHost(tokens.at(-2)!))) ||
        (score >= 2 && length <= 16 && !head && list.items.length > 1 && type === 'TalentProgram')
      );
    case 'Platform':
      // 生猪、川白芷、红薯3个示范基地: what they are for, not what they are called.
      if (list.items.some((item) => isField(item.tokens) || item.end - item.start === 2)) return false;
      return score >= 2 && !head && list.items.length > 1;
    default:
      return score >= 2 && !head && list.items.length > 1;
  }
}

/** 云山重工新能源客车技改等项目: what is done there ends one project's name. */
const isWork = (tokens: readonly Token[], name: string): boolean =>
  name.length >= 8 &&
  tokens[0]!.kind === 'unknown' &&
  /(?:技改|扩产|扩能|迁建|扩建|改造|生产线|二期|三期|四期|一期)$/.test(name);

/** 未来食品、未来设计、未来环境: fields that all begin alike, though plain words follow. */
const isSeries = (type: EntityType, tokens: readonly Token[], { items }: List): boolean =>
  type === 'Industry' &&
  tokens.length === 2 &&
  SERIAL.has(tokens[0]!.word?.text ?? '') &&
  items.filter((item) => item.tokens[0]?.word?.text === tokens[0]!.word!.text).length >= 3;

/** What trades are called by alone, beside others: 糖、铝、机械等产业. */
const isGoods = (word: string, { items }: List): boolean => items.length > 1 && GOODS.has(word);

const GOODS = new Set(
  '糖铝茶酒菌果药锂钢铜锰锡盐陶纸粮油肉乳奶蛋鱼虾薯菜桑竹木煤电气硅钨稀氢钛镁锌铅金银玉羊牛猪鸡鸭参枣梨桃橘柑橙瓜豆麦稻棉麻丝烟花草',
);

const KIND_OF_GROUP =
  /^(?:大型|企业|产业|国有|龙头|骨干|跨国|民营|科技|上市|本土|知名|重点|相关|下属|大|小|各|该)/;

/** 羊业, 牛业 in 羊业、牛业等产业: a trade by its last character. */
const isTrade = (type: EntityType, tokens: readonly Token[]): boolean =>
  type === 'Industry' &&
  tokens.length === 1 &&
  /^[^产行企工农商事就创专]业$/.test(tokens[0]!.word?.text ?? '');

const SERIAL = new Set(['未来', '智能', '智慧', '数字', '绿色', '现代', '生物', '空天']);

/** A company's name holds what no lexicon lists, or is known; 内容制作 in 内容制作等企业 is a class of them. */
const isProper = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      (token.kind === 'unknown' && token.end - token.start >= 2) ||
      token.kind === 'quote' ||
      token.kind === 'latin' ||
      token.kind === 'number' ||
      token.kind === 'placeholder' ||
      has(token, KIND.company | KIND.region),
  ) ||
  (tokens.some((token) => token.kind === 'unknown' || has(token, KIND.shield)) &&
    has(tokens.at(-1), KIND.companyWord)) ||
  (tokens.length === 2 &&
    has(tokens[0], KIND.shield) &&
    !has(tokens[0], KIND.generic | KIND.deed | KIND.field) &&
    has(tokens[1], KIND.field | KIND.broadField)) ||
  (tokens.length === 1 && has(tokens[0], KIND.common));
