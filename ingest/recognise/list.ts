import type { EntityType } from '#ontology';
import type { Token } from './token.ts';

/** Names side by side (A、B和C), and what the words after them say they are (等企业, 三个产业). */
export interface List {
  readonly items: readonly Item[];
  readonly tail: { readonly type: EntityType | 'Org'; readonly group: string } | null;
  /** Stops before the first item. */
  readonly before: readonly Token[];
  /** Stops after the last item. */
  readonly after: readonly Token[];
}

/** One member: its tokens, without a tail that is glued to it. */
export interface Item {
  readonly phrase: number;
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}
