import { NO_CANDIDATES, type Candidate } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import type { Vicinity } from './places.ts';
import { has, type Token } from './token.ts';
import { KIND } from './vocabulary.ts';

const ADMINISTRATIVE = /(?:省|市|自治区|县|区|旗|州|盟|镇|乡|街道|苏木)$/;

const region = (start: number, end: number, rule: string, weight: number): Candidate => ({
  start,
  end,
  type: 'Region',
  rule,
  weight,
});

/** A shorter one may be a part of a word or of a longer name. */
const LEAST_AREA = 3;

const isNoHead = ({ word }: Token): boolean => word?.head === undefined || word.head.group === 'field';

const TOWNS = new Set(['镇', '乡', '街道', '苏木']);

const isTown = (token: Token | undefined): boolean => token?.word !== undefined && TOWNS.has(token.word.text);

const COULD_BE_PLACE = KIND.unlisted | KIND.region | KIND.area | KIND.shield | KIND.common;

const SETTLING = new Set(['落户', '位于', '坐落', '坐落于', '地处', '设在', '设于', '落子']);

/** 落户|西虹桥，: where a thing settles is a place, though no lexicon lists it. */
const isSettledIn = ({ before, after }: Phrase, tokens: readonly Token[]): boolean =>
  tokens.length === 1 &&
  tokens[0]!.kind === 'unknown' &&
  tokens[0]!.end - tokens[0]!.start >= 2 &&
  tokens[0]!.end - tokens[0]!.start <= 4 &&
  SETTLING.has(before.at(-1)?.word?.text ?? '') &&
  before.at(-1)!.end === tokens[0]!.start &&
  (after[0]?.kind === 'stop' || after[0]?.word?.text === '的');

/** Words before a place. */
const PLACING = new Set([
  '在',
  '于',
  '赴',
  '设在',
  '设于',
  '坐落于',
  '位于',
  '落户',
  '入驻',
  '到',
  '来',
  '前往',
  '走进',
]);

/** How places act together, behind the last of them: 与云溪、南岭协同建设. */
const JOINTLY = new Set(['协同', '合作', '协作', '联合', '互动', '一体化', '同城', '共同', '一道', '携手']);

/** 云溪|选育茶叶新品种: what is done to the crops of a place. */
const GROWING = new Set(['选育', '推广', '种植', '试种', '养殖']);

/** 对接云溪科技资源: what a place has, behind its name. */
const RESOURCES =
  /^(?:科技|创新|科创|科教|优质|高端|产业|人才|先进|科研|智力|各类|地区|丰富的?)*(?:资源|要素|经验|优势|高校院所|科研院所|地区|方面)$/;

/** Places that a phrase consists of, or begins with: 上海嘉定区, XX县, 沙溪镇. */
export function regionsIn(phrase: Phrase, text: string, vicinity: Vicinity): readonly Candidate[] {
  if ((phrase.bits & COULD_BE_PLACE) === 0) return NO_CANDIDATES;
  let skipped = 0;
  while (skipped < phrase.tokens.length - 1 && has(phrase.tokens[skipped], KIND.common | KIND.deed))
    skipped += 1;
  const tokens = skipped === 0 ? phrase.tokens : phrase.tokens.slice(skipped);
  const start = tokens[0]!.start;
  if (
    isTown(tokens[1]) &&
    !isTown(tokens[0]) &&
    (tokens[0]!.kind === 'unknown' || has(tokens[0], KIND.region | KIND.shield)) &&
    tokens.length > 2
  ) {
    return [{ ...region(start, tokens[1]!.end, 'region-town', 4), nested: true }];
  }
  let count = 0;
  while (
    count < tokens.length &&
    tokens[count]!.kind === 'word' &&
    has(tokens[count], KIND.region | KIND.area)
  )
    count += 1;
  if (count > 0) {
    const end = tokens[count - 1]!.end;
    if (count === tokens.length) return [region(start, end, 'region-known', 4)];
    if (tokens.slice(count).every((token) => JOINTLY.has(token.word?.text ?? '')))
      return [region(start, end, 'region-jointly', 4)];
    // 与江苏|苏陕协作.
    if (tokens[count]!.word?.text.endsWith('协作') && tokens[count]!.word!.known !== undefined)
      return [region(start, end, 'region-leading', 2)];
    if (GROWING.has(tokens[count]!.word?.text ?? '')) return [region(start, end, 'region-growing', 2)];
    if (RESOURCES.test(text.slice(end, phrase.end))) return [region(start, end, 'region-resources', 4)];
    if (tokens[count]?.kind === 'quote') return [region(start, end, 'region-leading', 4)];
    const rest = tokens[count]!;
    const placed = PLACING.has(phrase.before.at(-1)?.word?.text ?? '');
    if (placed && count + 1 === tokens.length && rest.kind === 'unknown' && rest.end - rest.start <= 3) {
      return [region(start, rest.end, 'region-within', 4)];
    }
    // 泉州市 before more words is the place itself only where a level word closes it.
    if (ADMINISTRATIVE.test(text.slice(start, end))) return [region(start, end, 'region-leading', 2)];
    // 云溪科创走廊创新策源地: behind a known area stand only words for what is done there.
    if (
      end - start >= LEAST_AREA &&
      text.slice(start, end) === tokens[count - 1]!.word!.text &&
      tokens[count - 1]!.word!.group === 'areas' &&
      tokens.slice(count).every((token) => has(token, KIND.deed | KIND.generic) && isNoHead(token))
    )
      return [region(start, end, 'region-area', 2)];
    return NO_CANDIDATES;
  }
  const first = tokens[0]!;
  if (isSettledIn(phrase, tokens)) return [region(first.start, first.end, 'region-settled', 2)];
  if (tokens.length === 1 && vicinity.has(text.slice(first.start, first.end))) {
    return [region(first.start, first.end, 'region-near', 4)];
  }
  if (
    vicinity.has(text.slice(first.start, first.end)) &&
    first.kind === 'unknown' &&
    tokens[1]?.kind === 'word' &&
    tokens[1].word?.head === undefined
  ) {
    return [region(first.start, first.end, 'region-near', 2)];
  }
  if (first.kind === 'placeholder') {
    const level = tokens[1];
    if (
      level &&
      level.start === first.end &&
      /^(?:省|市|县|区|镇|乡|旗|州)$/.test(text.slice(level.start, level.end))
    ) {
      return [region(first.start, level.end, 'region-placeholder', 2)];
    }
  }
  return NO_CANDIDATES;
}
