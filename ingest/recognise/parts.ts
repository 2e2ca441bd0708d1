import type { Mention, PlanText, Span } from '../model.ts';
import { SpanIndex } from './span-index.ts';

const AMONG = '其中';
/** How a part is told from the others: what it concentrates on. */
const PART =
  /(?:^|[，；,;])(?<short>[\p{Script=Han}]{2,4}?)(?=聚焦|主攻|突出|侧重|瞄准|重点(?:发展|布局|打造)|以[^，。；,;]{2,24}为(?:主|重点|特色|核心))/gu;

/**
 * 建设甲科技城、乙未来城，其中甲聚焦…，未来城主攻…: behind 其中 the beginning or end of a name stands for it. Only where
 * one place named before in the plan can be meant, and no name stands there yet.
 */
export function partsNamedShort(text: string, plan: PlanText, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  let index: SpanIndex<Mention> | undefined;
  let from = text.indexOf(AMONG, plan.start);
  for (const { sentences } of plan.sections) {
    for (const sentence of sentences) {
      if (from >= 0 && from < sentence.start) from = text.indexOf(AMONG, sentence.start);
      if (from < 0 || from >= plan.end) return found;
      if (sentence.kind === 'boilerplate' || from < sentence.start || from >= sentence.end) continue;
      index ??= indexOf(mentions);
      addParts(text, { start: from + AMONG.length, end: sentence.end }, index.overlapping(sentence), found);
    }
  }
  return found;
}

function indexOf(mentions: readonly Mention[]): SpanIndex<Mention> {
  const index = new SpanIndex<Mention>();
  for (const mention of mentions) index.add(mention);
  return index;
}

/** `names`: those of the sentence; no more of them are looked at than a sentence that somebody writes holds. */
function addParts(text: string, rest: Span, named: readonly Mention[], found: Mention[]): void {
  const names = named.slice(0, MOST_NAMES);
  const places = names.filter(
    ({ type, start }) => (type === 'Platform' || type === 'Region') && start < rest.start,
  );
  if (places.length === 0) return;
  for (const match of text.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_REST)).matchAll(PART)) {
    const short = match.groups!['short']!;
    const start = rest.start + match.index + match[0].length - short.length;
    const span = { start, end: start + short.length };
    if (names.some((name) => name.start < span.end && span.start < name.end)) continue;
    const meant = places.filter(
      (name) =>
        name.text.length >= short.length + 2 &&
        (name.text.startsWith(short) || (short.length > 2 && name.text.endsWith(short))),
    );
    const whole = new Set(meant.map((name) => name.inFull ?? name.text));
    const [only] = whole;
    if (only === undefined || whole.size > 1) continue;
    found.push({ ...span, text: short, type: meant[0]!.type, rule: 'part', inFull: only });
  }
}

const MOST_NAMES = 200;
const LONGEST_REST = 600;
