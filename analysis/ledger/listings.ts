import { saidNumber } from '#common/numerals';
import type { Bilingual } from '#ontology';
import type { AnalysisGraph, Quote } from '../graph.ts';
import { type PlanFilter, scopeKey, scopeOf } from '../scope.ts';
import { atOnce, type Steps } from '../steps.ts';

/** A list that ends in 等 and a number: 甲公司、乙公司等5家企业. */
export interface Listing {
  readonly id: string;
  /** What it counts, with its measure word: 家企业. */
  readonly of: string;
  readonly stated: number;
  readonly listed: readonly string[];
  /** `MORE_STATED`: the rest goes unnamed; `MORE_LISTED`: the text contradicts itself. */
  readonly difference: 'MORE_STATED' | 'MORE_LISTED';
  readonly reason: Bilingual;
  readonly quote: Quote;
}

const LIST =
  /((?:[^、，。；：！？“”\s]{1,30}、)+[^、，。；：！？\s]{1,30}?)等(?:其他)?(\d{1,4}|[一二两三四五六七八九十]{1,3})(?:多|余)?((?:家|个|所|项|位|名|类|大|条|座|只)[^，。；、\s]{0,8})/g;
/** Words before the first item, after the verb that governs the list. */
const LEAD =
  /^.*(?:支持|推进|推动|加强|加快|抓好|依托|围绕|聚焦|引导|组织|实施|建设|包括|对接|发挥|完善|由|对|与|向|为|在|以|将|把)/;

/** Lists of the chosen plans whose stated number is not that of the things listed, by plan and position. */
export const unevenListings = (graph: AnalysisGraph, filter: PlanFilter = {}): readonly Listing[] =>
  atOnce(listingsInSteps(graph, filter));

/** The same in steps. */
export function* listingsInSteps(graph: AnalysisGraph, filter: PlanFilter = {}): Steps<readonly Listing[]> {
  return yield* graph.onceInSteps(`listings ${scopeKey(filter)}`, function* () {
    const found: Listing[] = [];
    for (const { sections } of scopeOf(graph, filter).plans) {
      for (const { sentences } of sections) {
        yield undefined;
        for (const sentence of sentences)
          for (const match of sentence.text.matchAll(LIST)) found.push(...listingAt(match, sentence));
      }
    }
    return found;
  });
}

function listingAt(match: RegExpMatchArray, sentence: Quote['sentence']): Listing[] {
  const [whole, items = '', number = '', of = ''] = match;
  const stated = saidNumber(number);
  const [first = '', ...rest] = items.split('、');
  const last = rest.pop() ?? '';
  const names = sentence.entities.map(({ name }) => name);
  const bare = first.replace(LEAD, '');
  // A name that the graph knows is whole: 古生物研究与保护重点实验室 holds no two things and no verb.
  const head = names.find((name) => first.endsWith(name) && name.endsWith(bare)) ?? bare;
  const tail = names.includes(last) ? [last] : last.split(/[和及与]/);
  const listed = [head, ...rest, ...tail].filter((item) => item !== '');
  if (stated === listed.length || !(stated > 0)) return [];
  const start = sentence.start + match.index!;
  const quote = { start, end: start + whole.length, rule: 'listing', sentence };
  const more = stated > listed.length;
  return [
    {
      id: `${sentence.id}:${match.index}`,
      of,
      stated,
      listed,
      difference: more ? 'MORE_STATED' : 'MORE_LISTED',
      reason: more
        ? {
            zh: `说“等${number}${of}”，列出 ${listed.length} 个，还有 ${stated - listed.length} 个没有点名`,
            en: `says ${stated}, names ${listed.length}; unnamed: ${stated - listed.length}`,
          }
        : {
            zh: `说“等${number}${of}”，却列出 ${listed.length} 个，前后不符`,
            en: `says ${stated}, yet names ${listed.length}: the text contradicts itself`,
          },
      quote,
    },
  ];
}
