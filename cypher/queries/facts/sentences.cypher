// The sentences of one document.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
RETURN t.id AS id, t.planId AS planId, t.sectionId AS sectionId, t.ordinal AS ordinal,
  t.`start` AS `start`, t.`end` AS `end`, t.`text` AS `text`, t.placeUnit AS placeUnit, t.placeAt AS placeAt
