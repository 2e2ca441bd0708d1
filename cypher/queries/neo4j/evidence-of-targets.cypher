// Which sentences say these targets?
MATCH (item:Target)-[q:EVIDENCED_BY]->(t:Sentence)
WHERE item.id IN $ids
RETURN item.id AS itemId, q.`start` AS `start`, q.`end` AS `end`, q.rule AS rule,
  t.`start` AS sentenceStart, t.`text` AS sentenceText,
  t.id AS sentenceId, t.sectionId AS sectionId, t.planId AS planId, t.documentId AS documentId
