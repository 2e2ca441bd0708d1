// Where do the documents mention these entities?
MATCH (e:Entity)<-[:MENTIONS]-(t:Sentence)
WHERE e.id IN $ids
UNWIND string_split(t.mentions, '\n') AS quote
WITH e, t, quote
WHERE split_part(quote, ' ', 1) = e.id
RETURN e.id AS entityId, CAST(split_part(quote, ' ', 2) AS INT64) AS `start`, CAST(split_part(quote, ' ', 3) AS INT64) AS `end`,
  split_part(quote, ' ', 4) AS rule, t.`start` AS sentenceStart, t.`text` AS sentenceText,
  t.id AS sentenceId, t.sectionId AS sectionId, t.planId AS planId, t.documentId AS documentId
