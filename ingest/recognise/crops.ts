import { industries } from '../lexicon/index.ts';
import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { List } from './list.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

/** What is grown or kept, in the words of the lexicon. */
const CROPS: ReadonlySet<string> = new Set([
  ...industries().flatMap(({ term, class: group }) => (group === '现代农业' ? [term] : [])),
  ...['中药材', '中草药', '道地药材', '茶叶', '油茶', '蚕桑', '石斛', '灵芝', '天麻'],
]);

/** Before such a list: what is done with all of them. */
const GROWING = new Set(
  '选育 繁育 推广 种植 养殖 栽培 引种 主产 盛产 发展 培育 主栽 特色种植 试种 制种 开展 示范推广'.split(' '),
);

/** Behind it: new sorts of them, or how they are grown. */
const GROWN =
  /^(?:(?:优良|优质|高产|特色|专用|抗病|新)?(?:新品种|品种|良种|种苗)|(?:标准化|规模化|生态|绿色|有机|林下|仿野生|订单|连片)?(?:种植|栽培|养殖|繁育|选育|制种|育种|生产))/;

const isCrop = (token: Token): boolean =>
  has(token, KIND.broadField | KIND.field) && CROPS.has(token.word!.text);

/** Crops and animals side by side, where a word says that they are grown: 选育苹果、猕猴桃新品种, 主要发展油茶、中药材. */
export function cropsIn({ items: all, before, tail }: List, text: string): readonly Candidate[] {
  if (all.length < 2 || tail || !all.at(-1)!.tokens.some((token) => isCrop(token))) return NO_CANDIDATES;
  // 在甲、乙选育苹果、梨: the places before belong to the same list.
  const from = all.findIndex(({ tokens }) => tokens.some((token) => isCrop(token)));
  const items = from > 0 ? all.slice(from) : all;
  if (from < 0 || items.length < 2) return NO_CANDIDATES;
  const crops = items.map(({ tokens }) => tokens.findIndex((token) => isCrop(token)));
  if (crops.includes(-1)) return NO_CANDIDATES;
  const last = items.length - 1;
  const areBare = items.every(({ tokens }, index) => {
    const at = crops[index]!;
    return (index === 0 || at === 0) && (index === last || at === tokens.length - 1);
  });
  if (!areBare) return NO_CANDIDATES;
  const first = items[0]!.tokens.slice(0, crops[0]);
  const opener = before.at(-1);
  const isOpened =
    first.some(({ word }) => GROWING.has(word?.text ?? '')) ||
    (from === 0 && first.length === 0 && GROWING.has(opener?.word?.text ?? ''));
  const end = items[last]!.tokens[crops[last]!]!.end;
  const behind = text.slice(end, end + 8);
  if (!(isOpened && (items[last]!.end === end || GROWN.test(behind))) && !GROWN.test(behind))
    return NO_CANDIDATES;
  return items.map(({ tokens }, index) => {
    const crop: Token = tokens[crops[index]!]!;
    return { start: crop.start, end: crop.end, type: 'Industry', rule: 'crop', weight: 4 };
  });
}
