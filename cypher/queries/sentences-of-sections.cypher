// The sentences of these sections.
UNWIND $ids AS id
MATCH (:Section {id: id})-[:HAS_SENTENCE]->(t:Sentence)
RETURN t.id AS id, t.planId AS planId, t.sectionId AS sectionId, t.ordinal AS ordinal,
  t.`start` AS `start`, t.`end` AS `end`, t.`text` AS `text`, t.placeUnit AS placeUnit, t.placeAt AS placeAt
