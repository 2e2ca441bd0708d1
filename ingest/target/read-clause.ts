import type { Comparator } from '#ontology';
import { blankNames } from './clauses.ts';
import { readComparator } from './comparators.ts';
import { pairedSubjects } from './paired.ts';
import { nounOf, readLeft, readRight, closingVerb, withoutLevel } from './metric.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { refusalOf, type RefusalRule } from './refusals.ts';

/** A measure read out of a clause. */
export interface Measure {
  readonly metric: string;
  readonly comparator: Comparator;
  readonly quantity: Quantity;
  /** Which way of finding the metric found it. */
  readonly rule: MetricRule;
}

export type MetricRule =
  | 'metric-before'
  | 'metric-after'
  | 'share-of-previous'
  | 'change-of-previous'
  | 'paired-list'
  | 'metric-of-heading'
  | 'table-column';

/** What a clause is read in. */
export interface ClauseContext {
  readonly heading: string;
  readonly isHeading: boolean;
  /** The sentence up to this clause, for lists that 三者 refers to. */
  readonly sentenceBefore: string;
  /** The metric read last in this sentence; '' where there is none. */
  readonly previous: string;
  readonly refuse: (quantity: Quantity, rule: RefusalRule | { readonly why: string }) => void;
}

const TOTAL = /^(?:总数|总量|累计|总额|总规模|数量|规模|存量|总值|有效数|总数量|总计|合计|数)$/;
const CHANGE =
  /^(?:较?.{0,6})?(?:同比)?(?:年均)?(?:增长|增速|增幅|提高|提升|下降|降低|减少|增加|占比|翻番)(?:率|幅度)?$/;
const SHARE = /^其中/;
const ATTRIBUTE = /(?:级|类|型|以上|性|规上|规下|民营|外资)$/;

/** The measures that one clause of a sentence counts, in order. */
export function readClause(clause: string, context: ClauseContext): Measure[] {
  const counted = blankNames(clause);
  const quantities = quantitiesIn(counted);
  if (quantities.length === 0) return [];
  const subjects = pairedSubjects(clause, quantities, context.sentenceBefore);
  const measures: Measure[] = [];
  let from = 0;
  let verb = '';
  let previous = context.previous;
  for (const [index, quantity] of quantities.entries()) {
    const before = clause.slice(from, quantity.start);
    const after = clause.slice(quantity.end, quantities[index + 1]?.start ?? clause.length);
    const comparator = readComparator(before, after);
    from = quantity.end + comparator.afterLength;
    const refusal = refusalOf({ quantity, before, after, isHeading: context.isHeading });
    if (refusal) {
      context.refuse(quantity, refusal);
      continue;
    }
    const words = before.slice(0, before.length - comparator.beforeLength);
    const rest = clause.slice(from, quantities[index + 1]?.start ?? clause.length);
    const found = subjects?.[index]
      ? ({ metric: subjects[index], rule: 'paired-list', verb, length: 0 } as const)
      : findMetric(words, rest, { ...context, previous, verb });
    if (!found) {
      context.refuse(quantity, { why: '看不出数的是什么' });
      continue;
    }
    from += found.length;
    verb = found.verb;
    previous = found.metric;
    measures.push({
      metric: found.metric,
      rule: found.rule,
      quantity,
      comparator: comparator.rule === 'equal' && quantity.isMore ? '>=' : comparator.comparator,
    });
  }
  return measures;
}

interface Found {
  readonly metric: string;
  readonly rule: MetricRule;
  readonly verb: string;
  /** How much of the words after the number the metric took. */
  readonly length: number;
}

function findMetric(
  words: string,
  rest: string,
  context: { heading: string; previous: string; verb: string },
): Found | null {
  const { metric, verb, isOpen } = readLeft(words);
  const { previous } = context;
  if (previous !== '') {
    if (TOTAL.test(metric))
      return { metric: nounOf(previous) + metric, rule: 'change-of-previous', verb: '', length: 0 };
    if (CHANGE.test(metric))
      return { metric: nounOf(previous) + metric, rule: 'change-of-previous', verb: '', length: 0 };
    if (SHARE.test(words.trimStart()) && ATTRIBUTE.test(metric)) {
      return {
        metric: metric + withoutLevel(nounOf(previous)),
        rule: 'share-of-previous',
        verb: '',
        length: 0,
      };
    }
  }
  const right = isOpen ? readRight(rest) : { metric: '', length: 0 };
  if (right.metric.length >= 2) {
    const own = closingVerb(words);
    const inherited = metric === '' ? context.verb : '';
    return {
      metric: (own || inherited) + right.metric,
      rule: 'metric-after',
      verb: own || inherited,
      length: right.length,
    };
  }
  if (metric.length >= 2 && !/^[\d.]+$/.test(metric)) {
    if (metric === verb && context.heading !== '') {
      return { metric: context.heading + metric, rule: 'metric-of-heading', verb, length: 0 };
    }
    const inherited =
      verb === '' && /^\s*[、和及与]/.test(words) && !/[率额度速比数]$/.test(metric) ? context.verb : '';
    return { metric: inherited + metric, rule: 'metric-before', verb: verb || inherited, length: 0 };
  }
  if (context.heading !== '' && words.trim() !== '') {
    return { metric: context.heading + metric, rule: 'metric-of-heading', verb, length: 0 };
  }
  return null;
}
