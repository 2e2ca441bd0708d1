import type { Entity, Mention, PlanText, Trace } from '../model.ts';

export interface Resolved {
  readonly entities: Entity[];
  /** Id of the bureau whose plan it is; null where the text names none. */
  readonly agencyId: string | null;
  readonly regionId: string | null;
}

/** Joins the mentions of one plan that name the same thing. */
export function resolve(
  _text: string,
  _plan: PlanText,
  _mentions: readonly Mention[],
  _trace?: Trace,
): Resolved {
  return { entities: [], agencyId: null, regionId: null };
}
