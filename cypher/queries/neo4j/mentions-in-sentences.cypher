// What do these sentences mention?
MATCH (t:Sentence)-[m:MENTIONS]->(e:Entity)
WHERE t.id IN $ids
RETURN e.id AS entityId, m.`start` AS `start`, m.`end` AS `end`, m.rule AS rule,
  t.`start` AS sentenceStart, t.`text` AS sentenceText,
  t.id AS sentenceId, t.sectionId AS sectionId, t.planId AS planId, t.documentId AS documentId
