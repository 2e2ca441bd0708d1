// Sentences by id.
UNWIND $ids AS id
MATCH (t:Sentence {id: id})
RETURN t.id AS id, t.planId AS planId, t.sectionId AS sectionId, t.ordinal AS ordinal,
  t.`start` AS `start`, t.`end` AS `end`, t.`text` AS `text`, t.placeUnit AS placeUnit, t.placeAt AS placeAt
