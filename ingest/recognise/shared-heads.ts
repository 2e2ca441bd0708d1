import type { EntityType } from '#ontology';
import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { Item, List } from './list.ts';
import { hosts } from './hosts.ts';
import { isField } from './members.ts';
import { isEveryday } from './telling.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** What the members of a list share, said once behind the last. */
interface Shared {
  readonly type: EntityType;
  /** What stands behind the last member's own words. */
  readonly head: string;
}

/**
 * Names that leave their head to the last of the list: 甬江 in 甬江、瓯江实验室, 云溪 in 云溪、南岭高新区, 储能 in
 * 建设储能、氢能中试基地. Linear in the list.
 */
export function namesBySharedHead(list: List, text: string): readonly Candidate[] {
  const { items } = list;
  const last = items.at(-1);
  if (items.length < 2 || !last) return NO_CANDIDATES;
  const members = items.slice(0, -1);
  const shared =
    zones(members, last, text) ??
    bodies(members, last, text) ??
    surroundings(members, last, text) ??
    laboratories(members, last, text) ??
    built(list, last, text);
  if (!shared) return NO_CANDIDATES;
  const names: Candidate[] = members.map(({ start, end }) => ({
    start,
    end,
    type: shared.type,
    rule: 'shared-head',
    weight: 7.5,
    inFull: text.slice(start, end) + shared.head,
  }));
  return [...names, ...members.flatMap(({ tokens }) => hosts(tokens, 0, tokens.length))];
}

const ZONE =
  /^(?:国家级?|省级)?(?:高新区|经开区|高新技术产业开发区|经济技术开发区|经济开发区|农高区|综合保税区|综保区|自创区|自贸片区|开发区)$/;

/** 南宁、北海|国家高新区: places before a zone that each of them has. */
function zones(members: readonly Item[], { tokens, start, end }: Item, text: string): Shared | null {
  if (!has(tokens[0], KIND.region) || tokens[0]!.start !== start) return null;
  const head = text.slice(tokens[0]!.end, end);
  if (!ZONE.test(head)) return null;
  const isShared = members.every(
    (member) =>
      member.tokens.length === 1 &&
      has(member.tokens[0], KIND.region) &&
      !/[省市县区]$/.test(text.slice(member.start, member.end)),
  );
  return isShared ? { type: 'Region', head } : null;
}

/** 云溪、南岭|科技厅: places before a body that each of them has. */
function bodies(members: readonly Item[], { tokens, start, end }: Item, text: string): Shared | null {
  const [place, body, more] = tokens;
  if (more || !has(place, KIND.region) || place!.start !== start || !has(body, KIND.department)) return null;
  const head = text.slice(place!.end, end);
  const areBare = members.every((member) => member.tokens.length === 1 && has(member.tokens[0], KIND.region));
  return areBare && /[厅局委]$/.test(head) ? { type: 'Agency', head } : null;
}

const AROUND = /(?:创新创业|创新|知识经济|经济|科创|产业)*(?:生态圈|创新圈|经济圈|科创圈|创新带|经济带)$/;

/** 环云溪大学、环南岭大学|创新生态圈: what lies around each of them. */
function surroundings(members: readonly Item[], { start, end }: Item, text: string): Shared | null {
  if (text[start] !== '环') return null;
  const [head] = AROUND.exec(text.slice(start, end)) ?? [];
  if (head === undefined || !members.every((member) => text[member.start] === '环')) return null;
  return { type: 'Platform', head };
}

const LABORATORY = /^[\p{Script=Han}]{2,4}?((?:国家|全国|[省市])?(?:重点)?实验室)$/u;

/** No name before a shared head: what has a name of another kind, or is a kind of thing itself. */
const OTHERS = KIND.university | KIND.institute | KIND.platform | KIND.company | KIND.agency | KIND.class;

function laboratories(members: readonly Item[], { tokens, start }: Item, text: string): Shared | null {
  const at = tokens.findLastIndex((token) => token.kind === 'word' && token.word!.text.endsWith('实验室'));
  const head = tokens[at];
  if (head === undefined || head.end - start > 12) return null;
  const shared = LABORATORY.exec(text.slice(start, head.end))?.[1];
  const before = tokens.slice(0, at);
  if (shared === undefined || (before.length > 0 && isField(before))) return null;
  return members.every((member) => couldShare(member, text)) ? { type: 'Platform', head: shared } : null;
}

const couldShare = ({ tokens, start, end }: Item, text: string): boolean =>
  end - start >= 2 &&
  end - start <= 4 &&
  !isEveryday(text.slice(start, end)) &&
  !isField(tokens) &&
  tokens.every(
    (token) =>
      (token.kind === 'unknown' || token.kind === 'word') &&
      !has(token, OTHERS) &&
      token.word?.head?.strength !== 'strong',
  );

const BUILDING = new Set(
  '建设 打造 组建 新建 筹建 共建 布局 布局建设 规划建设 成立 设立 建好 搭建'.split(' '),
);

const BUILT = new Set(['laboratory', 'institute', 'centre', 'base', 'hub', 'incubator']);

/** 建设储能、氢能|中试基地, 推动储能、氢能|实验室建设: what is built for each of the fields. */
function built({ before, items, after }: List, { tokens, end }: Item, text: string): Shared | null {
  const verbs = [has(before.at(-1), KIND.quantity) ? before.at(-2) : before.at(-1), after[0]];
  if (!verbs.some((verb) => BUILDING.has(verb?.word?.text ?? ''))) return null;
  const head = tokens.at(-1)!;
  if (head.word?.head === undefined || !BUILT.has(head.word.head.group)) return null;
  const own = tokens.slice(0, -1);
  let fields = own.findLastIndex((token: Token) => has(token, KIND.field));
  // 甲、乙分别建设子材料、丑装备|中心: one of each is said by 分别.
  const areApart = before.some(({ word }) => word?.text === '分别');
  if (areApart)
    fields = Math.max(
      fields,
      own.findLastIndex((token) => has(token, KIND.broadField)),
    );
  if (fields < 0 || !own.slice(0, fields + 1).every((token) => isOfField(token))) return null;
  const members = items.slice(0, -1);
  const isShared = members.every(
    ({ tokens: own }) => own.length > 0 && own.every((token) => isOfField(token)),
  );
  return isShared && (areApart || members.some(({ tokens: own }) => isField(own)))
    ? { type: 'Platform', head: text.slice(own[fields]!.end, end) }
    : null;
}

const isOfField = (token: Token): boolean =>
  token.kind === 'unknown' ||
  (token.kind === 'word' &&
    !has(token, OTHERS | KIND.region | KIND.people | KIND.common) &&
    (token.word!.head === undefined || token.word!.head.group === 'field'));
