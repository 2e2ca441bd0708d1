import type { PlanText, Target, Trace } from '../model.ts';

/** Reads the measures with a number that a plan promises. */
export function readTargets(_text: string, _plan: PlanText, _trace?: Trace): Target[] {
  return [];
}
