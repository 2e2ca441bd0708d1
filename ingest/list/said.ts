import type { EntityType, RelationType } from '#ontology';
import type { ColumnRole } from './columns.ts';

/** What a row's other columns say of the thing that it names. */
export const SAID: readonly {
  readonly role: ColumnRole;
  readonly type: EntityType;
  readonly relation: RelationType;
}[] = [
  { role: 'region', type: 'Region', relation: 'LOCATED_IN' },
  { role: 'industry', type: 'Industry', relation: 'FOCUSES_ON' },
];
