// Which sentences hold all of these, in lower case?
MATCH (d:Document)-[:HAS_PLAN]->(p:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
WHERE toLower(t.`text`) CONTAINS $a AND toLower(t.`text`) CONTAINS $b
  AND toLower(t.`text`) CONTAINS $c AND toLower(t.`text`) CONTAINS $d
RETURN t.id AS id, t.planId AS planId, t.sectionId AS sectionId, t.ordinal AS ordinal,
  t.`start` AS `start`, t.`end` AS `end`, t.`text` AS `text`, t.placeUnit AS placeUnit, t.placeAt AS placeAt
ORDER BY d.name, d.id, p.ordinal, t.ordinal
LIMIT $limit
