import type { PlanText, Relation, Trace } from '../model.ts';
import type { Resolved } from '../resolve/index.ts';

/** Reads the relations that the sentences of a plan state between its entities. */
export function relate(_text: string, _plan: PlanText, _resolved: Resolved, _trace?: Trace): Relation[] {
  return [];
}
