import type { EntityType } from '#ontology';
import type { Mention } from '../model.ts';
import type { KnownName } from './known.ts';

/** Mentions that name one thing, with the names found for it; the first name is the canonical one. */
export interface Group {
  type: EntityType;
  readonly mentions: Mention[];
  readonly names: string[];
  readonly merges: { from: string; why: string }[];
  /** What lexicons hold under the first name. */
  known: KnownName | undefined;
}

/** Takes `other` into `group`; `why` tells `--explain` what made them one. */
export function absorb(group: Group, other: Group, why: string): void {
  group.mentions.push(...other.mentions);
  group.merges.push(...other.merges, { from: other.names[0]!, why });
  for (const name of other.names) if (!group.names.includes(name)) group.names.push(name);
}

/** Beyond this many names of a type in one plan, comparing all pairs would not stay linear. */
export const MOST_COMPARED = 400;
