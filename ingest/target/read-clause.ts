import type { Comparator } from '#ontology';
import { blankNames } from './clauses.ts';
import { readComparator } from './comparators.ts';
import { readLeft } from './metric.ts';
import type { Found, Place } from './metric-rule.ts';
import { METRIC_RULES } from './metric-rules.ts';
import { pairedSubjects } from './paired.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { readRank } from './ranks.ts';
import { refusalOf } from './refusals.ts';

/** A measure read out of a clause. */
export interface Measure {
  readonly metric: string;
  readonly comparator: Comparator;
  readonly quantity: Quantity;
  /** Id of the rule that found the metric. */
  readonly rule: string;
}

/** What a clause is read in. */
export interface ClauseContext {
  readonly heading: string;
  readonly isHeading: boolean;
  /** The sentence up to this clause, for lists that 三者 refers to. */
  readonly sentenceBefore: string;
  /** The measure read last in this sentence. */
  readonly previous: Measure | null;
  readonly refuse?: ((quantity: Quantity, why: string) => void) | undefined;
}

/** What a clause counts. */
export interface ReadClause {
  readonly measures: readonly Measure[];
  /** The measure that the next clause may refer to, whether or not it is a target itself. */
  readonly last: Measure | null;
}

/** The measures that one clause of a sentence counts, in order. */
export function readClause(clause: string, context: ClauseContext): ReadClause {
  const quantities = quantitiesIn(blankNames(clause));
  if (quantities.length === 0) return { measures: [], last: context.previous };
  const subjects = pairedSubjects(clause, quantities, context.sentenceBefore);
  const measures: Measure[] = [];
  let from = 0;
  let verb = '';
  let previous = context.previous;
  for (const [index, quantity] of quantities.entries()) {
    const before = clause.slice(from, quantity.start);
    const next = quantities[index + 1]?.start ?? clause.length;
    const beside = readComparator(before, clause.slice(quantity.end, next));
    const refusal = refusalOf({
      quantity,
      before,
      after: clause.slice(quantity.end, next),
      isHeading: context.isHeading,
    });
    const start = from;
    from = quantity.end + beside.afterLength;
    if (refusal && refusal.id !== 'already-there') {
      // A numeral that belongs to a name (甲二期) parts nothing.
      if (quantity.isChinese) from = start;
      context.refuse?.(quantity, refusal.why);
      continue;
    }
    const words = before.slice(0, before.length - beside.beforeLength);
    const place = {
      words,
      left: readLeft(words),
      rest: clause.slice(from, next),
      unit: quantity.unit,
      isChinese: quantity.isChinese,
      isCompared: beside.rule !== 'equal',
      previous: previous?.metric ?? '',
      previousUnit: previous?.quantity.unit ?? '',
      verb,
      clauseBefore: index === 0 ? lastClause(context.sentenceBefore) : '',
      heading: context.heading,
    };
    const subject = subjects?.[index];
    const found: (Found & { rule: string }) | null =
      subject === undefined
        ? (readRank(place, context.sentenceBefore) ?? applyRules(place))
        : { metric: subject, rule: 'paired-list', verb, length: 0 };
    if (!found) {
      context.refuse?.(quantity, '看不出数的是什么');
      continue;
    }
    from += found.length;
    verb = found.verb;
    const isShared = subject !== undefined && beside.rule === 'equal' && previous !== null && index > 0;
    const comparator = isShared ? previous!.comparator : beside.comparator;
    const measure: Measure = {
      metric: found.metric,
      rule: found.rule,
      quantity,
      comparator: comparator === '=' && quantity.isMore ? '>=' : comparator,
    };
    if (refusal) context.refuse?.(quantity, refusal.why);
    else measures.push(measure);
    // Shares are shares of the same whole: 其中国家级5家、省级15家.
    if (found.rule !== 'share-of-previous') previous = measure;
  }
  return { measures, last: previous };
}

/** The clause that ends right before, if it counts nothing itself. */
function lastClause(sentence: string): string {
  const clause = /([^，,；;。：:]{4,40})[，,]$/.exec(sentence)?.[1] ?? '';
  return quantitiesIn(blankNames(clause)).length === 0 ? clause : '';
}

function applyRules(place: Place): (Found & { rule: string }) | null {
  for (const { id, find } of METRIC_RULES) {
    const found = find(place);
    if (found) return { ...found, rule: id };
  }
  return null;
}
