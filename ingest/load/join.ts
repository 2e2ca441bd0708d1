import type { EntityRecord, RelationRecord, TargetRecord } from '#ontology';

/** One thing may be named in several plans of a document; its aliases are what all of them say. */
export function joinEntities(entities: readonly EntityRecord[]): EntityRecord[] {
  const joined = new Map<string, EntityRecord>();
  for (const entity of entities) {
    const known = joined.get(entity.id);
    const aliases = [...new Set([...(known?.aliases ?? []), ...entity.aliases])].filter(
      (alias) => alias !== entity.name,
    );
    joined.set(entity.id, { ...entity, aliases: aliases.sort() });
  }
  return [...joined.values()];
}

/** Several sentences may say the same; they are then evidence of one statement. */
export function joinEvidence<Item extends RelationRecord | TargetRecord>(items: readonly Item[]): Item[] {
  const joined = new Map<string, Item>();
  for (const item of items) {
    const evidence = [...(joined.get(item.id)?.evidence ?? []), ...item.evidence];
    joined.set(item.id, { ...item, evidence: uniqueBy(evidence, ({ start, end }) => `${start}-${end}`) });
  }
  return [...joined.values()];
}

export function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
