import type { DocumentFacts } from '#ontology';
import { idOf, type Thing } from '#cypher/testing/build-facts';

/** The facts with this thing as one of their first plan alone; it is the source of its relations. */
export function asLocal(thing: Thing, facts: DocumentFacts): DocumentFacts {
  const local = (id: string) => (id === idOf(thing) ? `${id}:${facts.document.name}` : id);
  return {
    ...facts,
    entities: facts.entities.map((entity) =>
      entity.id === idOf(thing)
        ? { ...entity, id: local(entity.id), scope: `plan:${facts.plans[0]!.id}` }
        : entity,
    ),
    mentions: facts.mentions.map((mention) => ({ ...mention, entityId: local(mention.entityId) })),
    relations: facts.relations.map((relation) => ({
      ...relation,
      id: `${relation.id}:${facts.document.name}`,
      source: local(relation.source),
    })),
  };
}
