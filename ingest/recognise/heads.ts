import type { EntityType } from '#ontology';
import type { Candidate } from './candidate.ts';
import { isRank, isWorldwide, refusal, type Place } from './head-refusals.ts';
import { goesOn, hosts, regionOf, standing, widest } from './hosts.ts';
import type { Phrase } from './phrases.ts';
import { hasProper, isGeneric, ORGANISATION, telling } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

export interface Named {
  readonly candidates: readonly Candidate[];
  /** Why nothing was made of a phrase that has a head; for explanations. */
  readonly refused?: string;
}

const NOTHING: Named = { candidates: [] };

/** The name that a phrase holds by its last head noun, with the hosts inside it. */
export function namesByHead(place: Place): Named {
  const { tokens } = place.phrase;
  let head = tokens.length - 1;
  while (head >= 0 && !isHead(tokens[head]!)) head -= 1;
  if (head < 0) return NOTHING;
  if (isEcho(tokens, head)) head -= 1;
  const token = tokens[head]!;
  const word = token.word!;
  const first = firstOfName(tokens, head);
  const modifiers = tokens.slice(first, head);
  const nested = hosts(tokens, first, head);

  if (has(token, KIND.company | KIND.university) && goesOn(token, tokens[head + 1]))
    return { candidates: nested.map(standing) };
  if (has(token, ORGANISATION) && word.known !== undefined) {
    const end = has(token, KIND.university) ? tokens[withBracket(tokens, head, place.text)]!.end : token.end;
    const known: Candidate = {
      start: token.start,
      end,
      type: word.known,
      rule: `known-${word.group}`,
      weight: 7,
    };
    if (word.head === undefined || modifiers.every((modifier) => isGeneric([modifier]))) {
      return { candidates: [known, ...nested.map(standing)] };
    }
  }
  if (!word.head) return { candidates: nested.map(standing) };
  const { type, group, strength } = word.head;
  if (strength === 'complete') {
    const start = modifiers.some((modifier) => has(modifier, KIND.region) || modifier.kind === 'quote')
      ? tokens[first]!.start
      : token.start;
    return { candidates: [{ start, end: token.end, type, rule: `head-${group}`, weight: 6 }] };
  }
  const last = withBracket(tokens, head, place.text);
  // 南岭有限公司“X”项目: the quote is the project's name, and the host stands by itself.
  if ((group === 'project' || group === 'action') && nested.length > 0 && modifiers.at(-1)?.kind === 'quote')
    return { candidates: widest(nested).map(standing) };
  const refused = refusal(place, modifiers, token, last);
  if (refused !== null) return { candidates: widest(nested).map(standing), refused };
  const start = tokens[afterTown(tokens, first, head)]!.start;
  const end = tokens[last]!.end;
  const quote = group === 'field' ? modifiers.find((modifier) => modifier.kind === 'quote') : undefined;
  if (quote && quote !== modifiers[0])
    return { candidates: [{ start, end: quote.start, type, rule: 'head-field', weight: 6 }] };
  const name: Candidate = {
    start:
      group === 'field'
        ? afterPlace(tokens, first, head)
        : group === 'contest' && first === 0 && isWorldwide(place.phrase)
          ? start - 2
          : group === 'company' && first === 0
            ? withJoint(place.phrase, start, word.text)
            : group === 'contest' && place.text.startsWith('首届', start)
              ? start + 2
              : start,
    end,
    type:
      REBUILT.test(place.text.slice(end, end + 4)) && MACHINES.test(word.text)
        ? 'Project'
        : word.text === '岛' && PLACING.has(place.phrase.before.at(-1)?.word?.text ?? '')
          ? 'Region'
          : word.text === '基金' && settles(place.phrase)
            ? 'Company'
            : typeOf(type, group, place.text.slice(start, end), has(tokens[first], KIND.university)),
    rule: `head-${group}`,
    weight: 6,
  };
  return {
    candidates: [name, ...(group === 'company' ? [] : nested), ...regionOf(tokens, first, head, name)],
  };
}

/** 云溪创新中心|平台: 平台 behind a whole name only says what it is. */
function isEcho(tokens: readonly Token[], head: number): boolean {
  if (tokens[head]!.word?.text !== '平台') return false;
  const before = head > 0 ? tokens[head - 1]!.word?.head : undefined;
  return (
    before !== undefined &&
    ['centre', 'centre-bare', 'laboratory', 'institute'].includes(before.group) &&
    telling(tokens, 0, head - 1) >= 2
  );
}

const JOINT = new Set(['联合', '协同']);
const CAUSING = new Set(['推动', '支持', '引导', '鼓励', '助力', '推荐', '指导', '服务', '走访', '引进']);

/** 推动联合微电子有限公司: right behind a verb that makes somebody act, 联合 begins a legal name. */
function withJoint({ before }: Phrase, start: number, head: string): number {
  const [verb, joint] = before.slice(-2);
  const isLegalName =
    /有限(?:责任)?公司$/.test(head) &&
    JOINT.has(joint?.word?.text ?? '') &&
    CAUSING.has(verb?.word?.text ?? '') &&
    verb!.end === joint!.start &&
    joint!.end === start;
  return isLegalName ? joint!.start : start;
}

/** 海南自贸港商业航天产业 is the field 商业航天产业, in a place. */
function afterPlace(tokens: readonly Token[], first: number, head: number): number {
  let from = first;
  while (from < head && has(tokens[from], KIND.region | KIND.area)) from += 1;
  const isWhole = from > first && from < head && /[省市县区旗镇]$/.test(tokens[from - 1]!.word!.text);
  return has(tokens[from], KIND.field) || isWhole ? tokens[from]!.start : tokens[first]!.start;
}

/** 云溪镇白茶科技小院 is 白茶科技小院, in a town. */
const afterTown = (tokens: readonly Token[], first: number, head: number): number =>
  /^(?:镇|乡|街道)$/.test(tokens[first + 1]?.word?.text ?? '') && telling(tokens, first + 2, head) >= 2
    ? first + 2
    : first;

function isHead(token: Token): boolean {
  if (has(token, ORGANISATION)) return true;
  return token.word?.head !== undefined && token.word.head.strength !== 'quoted' && token.kind === 'word';
}

const BANKS = new Set(['建行', '工行', '农行', '中行', '交行', '农信社', '农商行']);
const BRANCHES = new Set(['支行', '分行']);

/** Skips what stands before a name without being part of it: 服务 X, 省级 X. */
function firstOfName(tokens: readonly Token[], head: number): number {
  const isBranch = BRANCHES.has(tokens[head]!.word!.text);
  let first = 0;
  while (first < head) {
    const token = tokens[first]!;
    // 建行|南岭支行: whose branch it is, by its short name.
    if (isBranch && first + 1 < head && BANKS.has(token.word?.text ?? '')) break;
    const skip =
      (token.kind === 'word' && isRank(token)) ||
      ((has(token, KIND.verb | KIND.people) ||
        (has(token, KIND.common) && !has(tokens[first + 1], KIND.field))) &&
        !token.word!.text.startsWith('超') &&
        !(has(token, KIND.people) && first + 1 < head && tokens[head]!.word!.head?.group === 'action') &&
        !(has(tokens[first + 1], KIND.region) && tokens[head]!.word!.text === '公司') &&
        !(first + 1 === head && /^(?:镇|乡|街道)$/.test(tokens[head]!.word!.text))) ||
      (has(token, KIND.deed) && !has(token, KIND.field) && telling(tokens, first + 1, head) >= 2) ||
      // 省级孵化器|南岭科创园: what class it is of, before its name.
      (token.word?.head?.group === 'incubator' &&
        has(tokens[head], KIND.head) &&
        hasProper(tokens.slice(first + 1, head))) ||
      (/^(?:园区|企业)$/.test(token.word?.text ?? '') &&
        has(tokens[head], KIND.company | KIND.head) &&
        tokens[head]!.word?.head?.group === 'company' &&
        telling(tokens, first + 1, head) >= 2) ||
      (token.kind === 'number' &&
        telling(tokens, first + 1, head) >= 2 &&
        tokens[head]!.word!.head?.group === 'contest') ||
      (token.kind === 'number' && !/号/.test(token.word?.text ?? '') && tokens[first + 1]?.kind === 'number');
    if (!skip) break;
    first += 1;
  }
  return first;
}

/** 自动化生产线|改造: what is done to it is the project. */
const REBUILT = /^(?:技术)?(?:改造|技改|升级)/;
const MACHINES = /(?:生产线|中试线|装置)$/;
const PLACING = new Set(['在', '于', '赴', '位于', '落户', '到']);
const SETTLING = new Set(['入驻', '落户', '进驻', '签约', '领投', '落地']);

/** 云山基金等|入驻: a fund that moves somewhere is the company that runs it. */
const settles = ({ after }: Phrase): boolean =>
  after.slice(0, 3).some(({ word }) => SETTLING.has(word?.text ?? ''));

/** A bracket after the head belongs to the name where it holds a place or placeholder: 中心(XX). */
function withBracket(tokens: readonly Token[], head: number, text: string): number {
  const next = tokens[head + 1];
  if (next?.kind !== 'bracket') return head;
  const inner = text.slice(next.start + 1, next.end - 1);
  return inner.length <= 8 &&
    !/^(?:国家|省|市|区|县)级$|期$|^(?:暂名|筹|试行)$/.test(inner) &&
    /^(?:[Xx*某]+.*|.*(?:市|省|县|区|片区|院区|校区|集团|分院|大学|学院)|[\p{Script=Han}]{2,3})$/u.test(inner)
    ? head + 1
    : head;
}

/** 云溪高校创新人才团队支持计划. */
const OF_TALENT =
  /(?:人才|英才|学者|科学家|专家|博士|院士|工匠|工程师)[\p{Script=Han}]{0,6}(?:支持|培养|引进|培育|引育|托举|激励|集聚|提升|资助)?计划$/u;

/** Institutes of the state's own groups stand on their own. */
const STATE_GROUP =
  /^(?:中国(?:电科|电子|船舶|航天|航空|兵器|核工业|建材|铁路|煤炭|石油|石化|海油|钢研|机械)|中核|中航|航天科[技工]|兵器工业)[\p{Script=Han}]{0,8}研究院$/u;

function typeOf(type: EntityType, group: string, name: string, ofUniversity: boolean): EntityType {
  if (group === 'academy' && ofUniversity) return 'Platform';
  if (group === 'university' && /产业学院$/.test(name)) return 'Platform';
  if (group === 'action' && OF_TALENT.test(name)) return 'TalentProgram';
  if (
    group === 'zone-bare' &&
    /(?:实验室|大学|学院|研究院|研究中心)(?:.*园区|[A-Z一二三四东西南北]区)$/.test(name)
  )
    return 'Platform';
  if (group === 'institute' && STATE_GROUP.test(name)) return 'ResearchInstitute';
  if (group === 'institute' && /^(?:中科院|[\p{Script=Han}]{0,7}(?:科学院|农科院|林科院))/u.test(name))
    return 'ResearchInstitute';
  return type;
}
