// What do these sentences mention?
MATCH (t:Sentence)
WHERE t.id IN $ids
UNWIND string_split(t.mentions, '\n') AS quote
RETURN split_part(quote, ' ', 1) AS entityId, CAST(split_part(quote, ' ', 2) AS INT64) AS `start`, CAST(split_part(quote, ' ', 3) AS INT64) AS `end`,
  split_part(quote, ' ', 4) AS rule, t.`start` AS sentenceStart, t.`text` AS sentenceText,
  t.id AS sentenceId, t.sectionId AS sectionId, t.planId AS planId, t.documentId AS documentId
