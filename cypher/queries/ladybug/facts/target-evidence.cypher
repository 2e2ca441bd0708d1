// The quotes of the targets that one document sets.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
UNWIND string_split(t.evidence, '\n') AS quote
WITH t, quote, split_part(quote, ' ', 1) AS targetId
MATCH (g:Target {id: targetId})
RETURN g.id AS itemId, t.id AS sentenceId, CAST(split_part(quote, ' ', 2) AS INT64) AS `start`, CAST(split_part(quote, ' ', 3) AS INT64) AS `end`,
  split_part(quote, ' ', 4) AS rule, t.`start` AS sentenceStart, t.`text` AS sentenceText
