// Sections in their plan.
UNWIND $rows AS row
MATCH (p:Plan {id: row.planId})
CREATE (p)-[:HAS_SECTION]->(:Section {
  id: row.id, planId: p.id, documentId: p.documentId, ordinal: row.ordinal, level: row.level,
  heading: row.heading, path: row.path, `start`: row.`start`, `end`: row.`end`
})
