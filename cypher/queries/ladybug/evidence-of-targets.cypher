// Which sentences say these targets?
MATCH (item:Target)-[:EVIDENCED_BY]->(t:Sentence)
WHERE item.id IN $ids
UNWIND string_split(t.evidence, '\n') AS quote
WITH item, t, quote
WHERE split_part(quote, ' ', 1) = item.id
RETURN item.id AS itemId, CAST(split_part(quote, ' ', 2) AS INT64) AS `start`, CAST(split_part(quote, ' ', 3) AS INT64) AS `end`,
  split_part(quote, ' ', 4) AS rule, t.`start` AS sentenceStart, t.`text` AS sentenceText,
  t.id AS sentenceId, t.sectionId AS sectionId, t.planId AS planId, t.documentId AS documentId
