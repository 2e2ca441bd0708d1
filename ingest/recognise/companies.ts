import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { List, Item } from './list.ts';
import { trimmed } from './members.ts';
import type { Phrase } from './phrases.ts';
import { has, type Token } from './token.ts';
import { isEveryday } from './telling.ts';
import {
  couldBeCompany,
  isCommonTrade,
  isEverydayTrade,
  isOneCompany,
  isPlacedTrade,
  isShortName,
  isOfProduct,
  isTraded,
  isUnknown,
  NAMED_BY_TRADE,
  ORGANISATION,
} from './company-shapes.ts';
import { KIND } from './vocabulary.ts';

/**
 * Companies without 有限公司: an unknown word before one of trade (远山轴承), where a verb before or after is one
 * that companies stand beside; or a bare unknown word between two such verbs.
 */
export function companiesIn(list: List, phrases: readonly Phrase[], text: string): readonly Candidate[] {
  const opener = lastWord(list.before);
  const sponsored = has(opener, KIND.sponsor);
  // 侧重滨海文旅: fields end on words of trade as well.
  if (has(opener, KIND.focus) && !sponsored) return NO_CANDIDATES;
  // 开展酿酒微生物、固态发酵装备联合攻关: what is worked on.
  if (WORKED_ON.has(opener?.word?.text ?? '')) return NO_CANDIDATES;
  if (!list.items.some(({ phrase }) => (phrases[phrase]!.bits & TELLING) !== 0)) return NO_CANDIDATES;
  const deed = list.after[0];
  const acts = deed !== undefined && has(deed, KIND.companyDeed);
  // A name by itself, beside no verb of companies: only a lexicon or a word before it can tell.
  const only = list.items.length === 1 ? phrases[list.items[0]!.phrase]! : null;
  if (only && !sponsored && !acts && !only.tokens.some((token) => tellsCompany(token))) return NO_CANDIDATES;
  const members = list.items.map((member) => {
    const own = phrases[member.phrase]!;
    const after = afterClassWord(own.tokens);
    const named = beforeQuote(after ?? own.tokens);
    const tokens = isEverydayTrade(named) ? named : trimmed(named);
    const served = tokens[0] !== own.tokens[0] && has(own.tokens[0], KIND.sponsor);
    const end = tokens.at(-1)?.end ?? 0;
    const next = own.after[0];
    // 推荐早康枸杞“枸杞保鲜技术”等项目: who is named before the title of a project carries it out.
    const isTitled = own.tokens.some(({ kind, start: at }) => kind === 'quote' && at === end);
    const actsItself = isTitled || (next !== undefined && has(next, KIND.companyDeed) && next.start === end);
    const context = (sponsored ? 1 : 0) + (acts || actsItself ? 1 : 0) + (after ? 1 : 0) + (served ? 1 : 0);
    return { tokens, start: tokens[0]?.start ?? 0, end, context, acts: acts || actsItself };
  });
  const traded = members.filter(({ tokens }) => isTraded(tokens)).length;
  let famous = 0;
  for (const { tokens } of members) if (has(tokens[0], KIND.company)) famous += 1;
  const listed = list.items.length > 1 && traded * 2 >= list.items.length;
  const allNamed =
    members.length >= 3 &&
    traded > 0 &&
    members.every(
      ({ tokens, start, end }) =>
        end - start >= 4 &&
        (isTraded(tokens) || (tokens.length > 0 && tokens.every((token) => isUnknown(token)))),
    );
  const acting =
    acts &&
    !OF_PEOPLE.has(deed.word!.text) &&
    members.length >= 2 &&
    (opener === undefined || opener.kind === 'stop') &&
    !list.tail &&
    members.every(
      ({ tokens, start, end }) => end - start <= 7 && isShortName(tokens, text.slice(start, end)),
    );
  const sure = members.filter(({ tokens }) => isTraded(tokens) || isOneCompany(tokens)).length;
  const among = sponsored && acts && members.length >= 3 && sure * 2 >= members.length;
  const built = has(lastWord(list.before), KIND.companyDeed) && list.items.length > 1;
  return members.flatMap(({ tokens, start, end, context, acts: does }, index) => {
    const parallel = built && index === members.length - 1;
    // 鼓励甲科技、乙新航、云香园等建设: beside two that everybody knows, 园 ends a company's name.
    const isPark =
      sponsored &&
      does &&
      famous > 1 &&
      tokens[0]?.kind === 'unknown' &&
      tokens.at(-1)!.word?.head?.group === 'park-short' &&
      end - start <= 4;
    if (isPark) return [{ start, end, type: 'Company' as const, rule: 'company-famous', weight: 6.5 }];
    const rule = ruleFor(
      tokens,
      text.slice(start, end),
      context + (listed && traded > 1 ? 1 : 0) + (famous > 1 ? 1 : 0),
      {
        sponsored,
        acts: does,
        listed,
        parallel,
        allNamed,
        acting,
        among,
      },
    );
    // 推荐云香茶业获批: between a sponsor and a deed it is no industry, though it ends like one.
    const isSure = sponsored || NAMED_BY_TRADE.test(text.slice(start, end));
    const isAmongFamous = famous > 1 && tokens.at(-1)?.word?.text === '工业';
    const weight = isAmongFamous || (isSure && does && has(tokens.at(-1), KIND.field | KIND.head)) ? 6.5 : 4;
    return rule ? [{ start, end, type: 'Company' as const, rule, weight }] : [];
  });
}

const WORKED_ON = new Set([
  '开展',
  '突破',
  '攻克',
  '攻关',
  '研发',
  '开发',
  '完成',
  '实施',
  '加强',
  '推广',
  '形成',
]);

const TELLING = KIND.unlisted | KIND.companyWord | KIND.company;

const tellsCompany = (token: Token): boolean =>
  has(token, KIND.company | KIND.sponsor) || (token.word?.text.endsWith('企业') ?? false);

/** X“Y”项目: what stands before the quotation marks is the company. */
function beforeQuote(tokens: readonly Token[]): readonly Token[] {
  const quote = tokens.findIndex((token) => token.kind === 'quote');
  if (quote > 0) return tokens.slice(0, quote);
  let to = tokens.length;
  while (
    to > 1 &&
    (has(tokens[to - 1], KIND.deed) || tokens[to - 1]!.word?.head?.group === 'project') &&
    !has(tokens[to - 1], KIND.companyWord | KIND.field)
  )
    to -= 1;
  return to < tokens.length && has(tokens[to - 1], KIND.companyWord) ? tokens.slice(0, to) : tokens;
}

/** 链主企业 X: what follows a class word in the same phrase is named by it. */
function afterClassWord(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findLastIndex((token) => token.kind === 'word' && token.word!.text.endsWith('企业'));
  return (at > 0 || (at === 0 && tokens[0]!.word!.text !== '企业')) && at < tokens.length - 1
    ? tokens.slice(at + 1)
    : null;
}

/** What people do as well: 张三、李四入选英才. */
const OF_PEOPLE = new Set(['入选', '获评', '参与', '主导', '承担', '牵头']);

interface Surroundings {
  readonly sponsored: boolean;
  readonly acts: boolean;
  /** The last of a list that a company's deed opens, acting itself: A建设X、B建设Y. */
  readonly parallel: boolean;
  /** A list of short names that a company's deed follows: A、B申报中心. */
  readonly acting: boolean;
  /** Every member of a list of three or more looks like a company's name, one by its word of trade. */
  readonly allNamed: boolean;
  /** At least half of a list of three and more, which a sponsor opens and a deed closes, are companies. */
  readonly among: boolean;
  /** At least half of the list's members end on a word of trade. */
  readonly listed: boolean;
}

function ruleFor(
  tokens: readonly Token[],
  text: string,
  context: number,
  around: Surroundings,
): string | null {
  const { length } = text;
  if (around.acting && length <= 7) return 'company-acting';
  if (length < 3 || length > 12) return null;
  if (tokens.length === 1 && has(tokens[0], KIND.company)) return 'company-known';
  if (around.among && length <= 6 && couldBeCompany(tokens)) return 'company-among';
  if (
    tokens.some((token, at) => at > 0 && has(token, ORGANISATION) && !isUnknown(token)) ||
    (tokens.some((token) => has(token, KIND.common)) && !isCommonTrade(tokens, context))
  )
    return null;
  const last = tokens.at(-1)!;
  if (last.word?.head && last.word.head.group !== 'company' && !has(last, KIND.companyWord)) return null;
  const allUnknown =
    tokens.every((token) => isUnknown(token)) &&
    tokens.some((t) => t.kind === 'unknown' && t.end - t.start >= 2);
  // 引导早康枸杞落户: between two verbs an unknown word before a product is who makes it.
  if (around.sponsored && around.acts && length === 4 && isOfProduct(tokens)) return 'company-product';
  if (context >= 2 && length === 4 && isPlacedTrade(tokens, true)) return 'company-place-trade';
  if (isTraded(tokens) && context >= 1) return 'company-trade';
  if (isCommonTrade(tokens, context)) return 'company-common-trade';
  if (context >= 1 && isPlacedTrade(tokens)) return 'company-place-trade';
  if (context >= 1 && has(tokens[0], KIND.company) && tokens.length > 1 && tokens.every(isUnknown))
    return 'company-of-group';
  // 支持云溪众和建设…: between two verbs, a place and an unknown word are a company.
  if (
    around.acts &&
    around.sponsored &&
    tokens.length === 2 &&
    has(tokens[0], KIND.region) &&
    tokens[1]!.kind === 'unknown' &&
    length >= 4 &&
    length <= 6 &&
    !/[省市县区旗州镇乡]/.test(text.slice(tokens[0]!.end - tokens[0]!.start)) &&
    !/[省市县区旗镇乡]$/.test(tokens[0]!.word!.text) &&
    !isEveryday(text.slice(-2))
  )
    return 'company-between-verbs';
  if (allUnknown && (isEveryday(text) || SEVERAL.test(text))) return null;
  if (allUnknown && length <= 6 && around.acts && (around.sponsored || around.parallel))
    return 'company-between-verbs';
  if (allUnknown && length <= 8 && around.listed) return 'company-listed';
  if ((allUnknown || isTraded(tokens)) && length >= 4 && length <= 8 && around.allNamed)
    return 'company-list';
  return null;
}

/** 中亚五国, 海峡两岸: places, counted. */
const SEVERAL = /[两三四五六七八九十多各](?:国|岸|地|省|市|县|区|镇|乡|校|院|所)$/;

const lastWord = (stops: readonly Token[]): Token | undefined => stops.at(-1);

export type { Item };
