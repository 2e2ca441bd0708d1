// The relations that one document states, one row for each quote.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)<-[q:EVIDENCED_BY]-(s:Statement)
RETURN s.id AS id, s.type AS type, s.status AS status, s.source AS source, s.target AS target, s.role AS role,
  t.id AS sentenceId, q.`start` AS `start`, q.`end` AS `end`, q.rule AS rule,
  t.`start` AS sentenceStart, t.`text` AS sentenceText
