import type { EntityType } from '#ontology';
import type { Strength } from './tables.ts';

export interface Word {
  readonly text: string;
  kinds: number;
  /** Whether it parts two names as 和 does, unless both sides belong to one. */
  joins: boolean;
  head?: { readonly type: EntityType; readonly strength: Strength; readonly group: string };
  tail?: { readonly type: EntityType | 'Org'; readonly group: string };
  /** Type of a known name (gazetteer). */
  known?: EntityType;
  /** Ids of the groups that name it, for explanations. */
  group: string;
}
