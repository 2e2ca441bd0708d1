import type { EntityType } from '#ontology';
import { divisions, universities } from '../lexicon/index.ts';

/** Names that are everyday words elsewhere, and are trusted only beside others of their kind: 北大, 朝阳, 临安. */
const LISTED: ReadonlyMap<string, EntityType> = build();

/** What a member of a list is by its neighbours: 北大 beside 清华, 朝阳 beside 海淀. */
export function listedAs(name: string, count: (type: EntityType) => number): EntityType | null {
  const type = LISTED.get(name);
  return type !== undefined && count(type) > 0 ? type : null;
}

function build(): Map<string, EntityType> {
  const listed = new Map<string, EntityType>();
  for (const { name } of divisions()) {
    const bare = name.replace(/(?:市|区|县|旗|盟)$/, '');
    if (bare.length >= 2 && bare.length <= 3 && bare !== name) listed.set(bare, 'Region');
  }
  for (const { listed: forms } of universities()) for (const form of forms) listed.set(form, 'University');
  return listed;
}
