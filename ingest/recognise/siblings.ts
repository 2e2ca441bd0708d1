import type { EntityType } from '#ontology';
import type { Span } from '../model.ts';
import type { Candidate } from './candidate.ts';
import type { Item, List } from './list.ts';
import { namesByWholeList } from './whole-lists.ts';
import { listedAs } from './listed.ts';
import { trimmed } from './members.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './token.ts';
import type { SpanIndex } from './span-index.ts';
import { isEveryday, telling } from './telling.ts';
import { KIND } from './vocabulary.ts';

const COMPLETE =
  KIND.university | KIND.institute | KIND.platform | KIND.class | KIND.people | KIND.agency | KIND.named;

/**
 * Members of a list that no rule could name alone, named by their neighbours: 云山智能、海奥博 are both
 * companies, 高新科、成果科 both departments, 经开区 beside 临空区 a definite one.
 */
export function namesBySiblings(
  list: List,
  phrases: readonly Phrase[],
  candidates: SpanIndex<Candidate>,
  text: string,
): Candidate[] {
  if (list.items.length < 2) return [];
  const whole = namesByWholeList(list, text);
  if (whole.length > 0) return whole;
  const types = list.items.map((member) => typesIn(phrases[member.phrase]!, candidates));
  const counts = countsOf(types);
  const focused = has(list.before.at(-1), KIND.focus);
  return list.items.flatMap((member, index) => {
    if (types[index]!.size > 0 || member.tokens.length === 0) return [];
    const found = typeOf(member, { list, text, counts, focused });
    return found ? [found] : [];
  });
}

const typesIn = (phrase: Phrase, candidates: SpanIndex<Candidate>): ReadonlySet<EntityType> =>
  new Set(candidates.overlapping(phrase).map(({ type }) => type));

function countsOf(named: readonly ReadonlySet<EntityType>[]): ReadonlyMap<EntityType, number> {
  const counts = new Map<EntityType, number>();
  for (const types of named) for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

const count = (counts: Around['counts'], type: EntityType): number => counts.get(type) ?? 0;

interface Around {
  readonly list: List;
  readonly text: string;
  /** How many members have a name of a type. */
  readonly counts: ReadonlyMap<EntityType, number>;
  readonly focused: boolean;
}

function typeOf(member: Item, { list, text, counts, focused }: Around): Candidate | null {
  const tokens = trimmed(member.tokens);
  const start = tokens[0]!.start;
  const end = tokens.at(-1)!.end;
  const name = text.slice(start, end);
  const length = end - start;
  const span = { start, end };
  if (count(counts, 'Agency') > 0) {
    if (/(?:农商行|银行|公司|集团)$/.test(name) && length >= 3)
      return named(span, 'Company', 'sibling-company');
    if (
      /(?:科|处|股|室|办|局|委|中心|站|队|组织部|宣传部)$/.test(name) &&
      length >= 3 &&
      length <= 12 &&
      !/^各/.test(name)
    ) {
      return named(span, 'Agency', 'sibling-agency');
    }
  }
  const listed = listedAs(name, (type) => count(counts, type));
  if (listed) return named(span, listed, 'sibling-listed');
  if (count(counts, 'ResearchInstitute') > 0) {
    const institute = instituteIn(tokens);
    if (institute) return named(institute, 'ResearchInstitute', 'sibling-institute');
  }
  const bare = bareHead(tokens, length);
  if (bare && count(counts, 'Region') + count(counts, 'Platform') > 0)
    return named(span, bare, 'sibling-bare');
  if (length < 2 || length > 12) return null;
  if (
    isPlain(tokens) &&
    // 在云溪、南岭选育苹果、梨: what stands behind 在 is a place, whatever it is called.
    list.before.at(-1)?.word?.text !== '在' &&
    (focused || (list.tail === null && count(counts, 'Industry') * 2 >= list.items.length))
  ) {
    if (count(counts, 'Industry') > 0) return named(span, 'Industry', 'sibling-field', 3);
  }
  const unknown = tokens.every(
    (token) => token.kind === 'unknown' || has(token, KIND.shield | KIND.companyWord | KIND.company),
  );
  const traded =
    tokens.length === 2 && length >= 4 && has(tokens[0], KIND.common) && has(tokens[1], KIND.companyWord);
  if (traded && count(counts, 'Company') * 2 >= list.items.length)
    return named(span, 'Company', 'sibling-company');
  // 南岭鹏盛农业, 君玲食品 among parks and companies: an unknown word before a trade.
  const [last, stem] = [tokens.at(-1)!, tokens.at(-2)];
  if (
    stem?.kind === 'unknown' &&
    stem.end - stem.start === 2 &&
    tokens.length <= 3 &&
    TRADES.has(last.word?.text ?? '') &&
    (tokens.length === 2 || has(tokens[0], KIND.region)) &&
    count(counts, 'Company') > 0 &&
    count(counts, 'Industry') === 0
  )
    return named(span, 'Company', 'sibling-company');
  // 四川时代, 宜宾锂宝 among companies: a place before a word of two characters, or one of trade.
  const placed =
    tokens.length === 2 &&
    has(tokens[0], KIND.region) &&
    (has(tokens[1], KIND.companyWord) ||
      (tokens[1]!.end - tokens[1]!.start <= 2 &&
        length >= 3 &&
        !/[东西南北中上下内外山河江湖]$/.test(name) &&
        (tokens[1]!.kind === 'unknown' ||
          (has(tokens[1], KIND.shield) && !has(tokens[1], KIND.generic | KIND.deed | KIND.field))) &&
        !LEVEL.test(name)));
  if (placed && count(counts, 'Company') * 2 >= list.items.length)
    return named(span, 'Company', 'sibling-company');
  if (
    unknown &&
    !isEveryday(name) &&
    length >= 3 &&
    length <= 8 &&
    count(counts, 'Company') * 2 >= list.items.length
  )
    return named(span, 'Company', 'sibling-company');
  return null;
}

/** 省农科院果树研究所、作物研究所|合作: what is of a plain field, beside one with a name. */
function instituteIn(tokens: readonly Token[]): Span | null {
  const at = tokens.findIndex(({ word }) => word?.text === '研究所' || word?.text === '研究院');
  if (at < 1 || !tokens.slice(at + 1).every((token) => has(token, KIND.deed))) return null;
  return { start: tokens[0]!.start, end: tokens[at]!.end };
}

const named = ({ start, end }: Span, type: EntityType, rule: string, weight = 4): Candidate => ({
  start,
  end,
  type,
  rule,
  weight,
});

/** 经开区, 科创孵化园: a head with no telling word, definite beside definite ones; counted or classed ones are not. */
function bareHead(tokens: readonly Token[], length: number): EntityType | null {
  const last = tokens.at(-1)!;
  const head = last.word?.head;
  if (!head || tokens[0]!.kind === 'bracket' || length < 3 || RANK.test(tokens[0]!.word?.text ?? ''))
    return null;
  if (has(last, KIND.class) && head.group !== 'zone') return null;
  if (!['zone', 'park', 'science-city'].includes(head.group)) return null;
  const modified = tokens.length > 1 || length >= 5 || head.group === 'zone';
  return modified ? head.type : null;
}

const LEVEL = /[省市县区旗州盟镇乡村]$/;

/** Fields that short names of companies end on. */
const TRADES = new Set([
  '农业',
  '食品',
  '医药',
  '科技',
  '新材料',
  '生物',
  '能源',
  '环保',
  '化工',
  '机械',
  '电子',
  '软件',
  '种业',
  '药业',
  '材料',
]);

/** 国家级高新区 is a class, though it stands beside names. */
const RANK = /^(?:国家|省|市)级/;

/** Nothing in it that ends a name of another kind, and something that no lexicon holds. */
const isPlain = (tokens: readonly Token[]): boolean =>
  telling(tokens) >= 2 &&
  !tokens.some(
    (token: Token) =>
      has(token, COMPLETE | KIND.region | KIND.common) ||
      token.kind === 'quote' ||
      (token.word?.head !== undefined &&
        token.word.head.group !== 'field' &&
        token.word.head.strength !== 'short'),
  );
