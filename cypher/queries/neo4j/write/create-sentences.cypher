// Sentences in their section.
UNWIND $rows AS row
MATCH (s:Section {id: row.sectionId})
CREATE (s)-[:HAS_SENTENCE]->(:Sentence {
  id: row.id, sectionId: row.sectionId, planId: s.planId, documentId: s.documentId,
  ordinal: row.ordinal, `start`: row.`start`, `end`: row.`end`, `text`: row.`text`,
  placeUnit: row.placeUnit, placeAt: row.placeAt
})
