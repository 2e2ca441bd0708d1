// Plans in their document.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_PLAN]->(:Plan {
  id: row.id, documentId: row.documentId, ordinal: row.ordinal, title: row.title, year: row.year,
  agencyId: row.agencyId, regionId: row.regionId, `start`: row.`start`, `end`: row.`end`,
  entities: row.entities, relations: row.relations, targets: row.targets
})
