// Where do the documents mention these entities?
MATCH (e:Entity)<-[m:MENTIONS]-(t:Sentence)
WHERE e.id IN $ids
RETURN e.id AS entityId, m.`start` AS `start`, m.`end` AS `end`, m.rule AS rule,
  t.`start` AS sentenceStart, t.`text` AS sentenceText,
  t.id AS sentenceId, t.sectionId AS sectionId, t.planId AS planId, t.documentId AS documentId
