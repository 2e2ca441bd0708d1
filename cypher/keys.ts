import type { SortKey } from './order.ts';
import type { DocumentRow, EntityRow, EvidenceRow, MentionRow, RelationRow } from './port.ts';

/** The orders of the port's lists, and an example of each key for lists that are empty. */

/** Best known first: degree, then name, then id. */
export const entityKey = ({ degree, name, id }: EntityRow): SortKey => [-degree, name, id];
export const ENTITY_KEY: SortKey = [0, '', ''];
/** Of a search: the tier of the hit, then as above. */
export const HIT_KEY: SortKey = [0, ...ENTITY_KEY];

/** The orders that a caller may choose; each key has a shape of its own, so that no cursor fits another order. */
export const nameKey = ({ name, id }: EntityRow): SortKey => [name, id];
export const NAME_KEY: SortKey = ['', ''];
export const mentionsKey = (mentions: number, { degree, name, id }: EntityRow): SortKey => [
  -mentions,
  -degree,
  name,
  id,
  0,
];
export const MENTIONS_KEY: SortKey = [0, 0, '', '', 0];

/** Of all relations: type, status, names of both ends. */
export const endsKey = (
  { type, status, id }: Pick<RelationRow, 'type' | 'status' | 'id'>,
  sourceName: string,
  targetName: string,
): SortKey => [type, status, sourceName, targetName, id];
export const ENDS_KEY: SortKey = ['', '', '', '', ''];

export const relationKey = (
  { type, status, id }: Omit<RelationRow, 'source' | 'target'>,
  farName: string,
): SortKey => [type, status, farName, id];
export const RELATION_KEY: SortKey = ['', '', '', ''];

export const mentionKey = ({ documentId, start, end, entityId, rule }: MentionRow): SortKey => [
  documentId,
  start,
  end,
  entityId,
  rule,
];
export const MENTION_KEY: SortKey = ['', 0, 0, '', ''];

export const evidenceKey = ({ documentId, start, end, rule, itemId }: EvidenceRow): SortKey => [
  documentId,
  start,
  end,
  rule,
  itemId,
];

/** Of a section in its document: its plan's position, its own in that. */
export const sectionKey = ({
  planOrdinal,
  ordinal,
  id,
}: {
  readonly planOrdinal: number;
  readonly ordinal: number;
  readonly id: string;
}): SortKey => [planOrdinal, ordinal, id];
export const SECTION_KEY: SortKey = [0, 0, ''];

export const documentKey = ({ name, id }: DocumentRow): SortKey => [name, id];
export const DOCUMENT_KEY: SortKey = ['', ''];

/** Where a plan or target stands: its document, and its place among the document's plans or targets. */
export interface Placed {
  readonly documentName: string;
  readonly documentId: string;
  readonly ordinal: number;
}
export const placeKey = ({ documentName, documentId, ordinal }: Placed): SortKey => [
  documentName,
  documentId,
  ordinal,
];
export const PLACE_KEY: SortKey = ['', '', 0];
