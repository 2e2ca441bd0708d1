// The relations that one document states, one row for each quote.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
UNWIND string_split(t.evidence, '\n') AS quote
WITH t, quote, split_part(quote, ' ', 1) AS relationId
MATCH (s:Statement {id: relationId})
RETURN s.id AS id, s.type AS type, s.status AS status, s.source AS source, s.target AS target, s.role AS role,
  t.id AS sentenceId, CAST(split_part(quote, ' ', 2) AS INT64) AS `start`, CAST(split_part(quote, ' ', 3) AS INT64) AS `end`,
  split_part(quote, ' ', 4) AS rule, t.`start` AS sentenceStart, t.`text` AS sentenceText
