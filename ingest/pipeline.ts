import type { RowWarning } from '#common/row-warning';
import { extractList } from './list/index.ts';
import type { PlanFacts, TextDocument, Trace } from './model.ts';
import { recognise } from './recognise/index.ts';
import { relate } from './relate/index.ts';
import { resolve } from './resolve/index.ts';
import { segment } from './segment/index.ts';
import { readTargets } from './target/index.ts';

/**
 * The whole of extraction, step by step; read this first. Pure: the same document gives the same facts,
 * without a network, a clock or a model. A sheet that lists things goes its own, shorter way.
 */
export function extract(
  document: TextDocument,
  trace?: Trace,
  warn?: (warning: RowWarning) => void,
): PlanFacts[] {
  const listed = extractList(document, trace, warn);
  if (listed) return listed;
  return segment(document, trace).map((plan) => {
    const mentions = recognise(document.text, plan, trace);
    const { entities, agencyId, regionId } = resolve(document.text, plan, mentions, trace);
    const relations = relate(document.text, plan, { entities, agencyId, regionId }, trace);
    const targets = readTargets(document.text, plan, trace);
    return { plan, agencyId, regionId, entities, relations, targets };
  });
}
