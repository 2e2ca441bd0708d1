/** When two metrics in different words are one. */

/** What a number says of its metric; a total is no growth, and a growth no addition. */
export type MeasureKind = 'total' | 'addition' | 'growth' | 'share';

export interface Measured {
  readonly metric: string;
  readonly unit: string;
  readonly value: number;
}

const GROWTH = /增速|增长|增幅|提高|提升|下降|降低|减少/;
const SHARE = /占比|比重|比例|强度|率$/;
const ADDITION = /净增|新增|增加|新建|引育|引进|招引|培育|新认定|建成|创建|组建|举办|开展|选派|签约/;
const PUNCTUATION = /[“”"'‘’（）()《》「」\s·、]/g;
const VERBS =
  /^(?:力争|争取|确保|实现|完成|形成|推动|推进|达到|全年|年内|全县|全市|全区|全省|累计|各类|净增|新增|增加|新建|引育|引进|招引|培育|新认定|认定|建成|创建|组建|举办|开展|选派|签约)+/;
const ENDINGS = /(?:总数|总量|数量|家数|个数|拥有量|保有量|净增|新增|总额|规模|增速|增长|增幅|数|量)+$/;
/** Units of one measure, in multiples of the first. */
const SCALES: readonly (readonly (readonly [string, number])[])[] = [
  [
    ['元', 1],
    ['万元', 1e4],
    ['亿元', 1e8],
  ],
  [
    ['家', 1],
    ['户', 1],
    ['个', 1],
    ['万家', 1e4],
    ['万户', 1e4],
  ],
  [
    ['人', 1],
    ['名', 1],
    ['万人', 1e4],
    ['万名', 1e4],
  ],
  [
    ['件', 1],
    ['项', 1],
    ['万件', 1e4],
  ],
  [
    ['%', 1],
    ['％', 1],
    ['个百分点', 1],
    ['百分点', 1],
  ],
];

export function kindOf({ metric, unit }: Pick<Measured, 'metric' | 'unit'>): MeasureKind {
  if (GROWTH.test(metric)) return 'growth';
  if (ADDITION.test(metric)) return 'addition';
  return SHARE.test(metric) || /[%％]/.test(unit) ? 'share' : 'total';
}

/** What is counted, without the words that say how. */
export function coreOf(metric: string): string {
  const bare = metric.replace(PUNCTUATION, '');
  const core = bare.replace(VERBS, '').replace(ENDINGS, '');
  return core.length >= 2 ? core : bare;
}

/** A value in the smallest unit of its scale; null where two units cannot be compared. */
export function comparable(a: Measured, b: Measured): readonly [number, number] | null {
  if (a.unit === b.unit) return [a.value, b.value];
  for (const scale of SCALES) {
    const factors = new Map(scale);
    const [left, right] = [factors.get(a.unit), factors.get(b.unit)];
    if (left !== undefined && right !== undefined) return [a.value * left, b.value * right];
  }
  return null;
}

/** How two metrics are one. */
export type MetricMatch =
  | { readonly by: 'name' }
  | { readonly by: 'core'; readonly core: string }
  | { readonly by: 'words'; readonly share: number };

/** Share of pairs of neighbouring characters from which two names are taken for one. */
const LEAST_SHARE = 0.6;

/**
 * Whether two measures count the same: the same kind of measure in comparable units, and the same name, the same core
 * (what is left without verbs and 数/总量), or the same last two characters and enough pairs of
 * neighbouring characters in common (Dice 1945, on bigrams). Null where they do not.
 */
export function matchMetrics(a: Measured, b: Measured): MetricMatch | null {
  if (kindOf(a) !== kindOf(b) || comparable(a, b) === null) return null;
  if (a.metric === b.metric) return { by: 'name' };
  const [left, right] = [coreOf(a.metric), coreOf(b.metric)];
  if (left === right) return { by: 'core', core: left };
  // 高新技术企业 and 高新技术企业培育清单 count other things: the head of a Chinese noun stands last.
  if (left.slice(-2) !== right.slice(-2)) return null;
  const share = dice(left, right);
  return share >= LEAST_SHARE ? { by: 'words', share } : null;
}

/** 2·|common| / (|a| + |b|) over pairs of neighbouring characters. */
export const dice = (a: string, b: string): number => diceOf(bigrams(a), bigrams(b));

/** The same over pairs that are at hand. */
export function diceOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let common = 0;
  for (const pair of left) if (right.has(pair)) common += 1;
  return (2 * common) / (left.size + right.size);
}

/** Every pair of neighbouring characters, each once. */
export function bigrams(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 2 <= text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}

/** How well a match speaks for two metrics being one, for choosing among several. */
export const strengthOf = (match: MetricMatch): number =>
  match.by === 'name' ? 3 : match.by === 'core' ? 2 : match.share;

/** The reason for a match, in words. */
export function matchReason(match: MetricMatch): { readonly zh: string; readonly en: string } {
  switch (match.by) {
    case 'name':
      return { zh: '指标名称相同', en: 'the same name' };
    case 'core':
      return {
        zh: `去掉动词和“数、总量”等后同为“${match.core}”，单位可比`,
        en: `without verbs and words as 数 both are “${match.core}”, in comparable units`,
      };
    case 'words':
      return {
        zh: `字对重合 ${Math.round(match.share * 100)}%，单位可比，同为一类数`,
        en: `${Math.round(match.share * 100)} % of character pairs in common, comparable units, the same kind of number`,
      };
  }
}
