// The quotes of the targets that one document sets.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)<-[q:EVIDENCED_BY]-(g:Target)
RETURN g.id AS itemId, t.id AS sentenceId, q.`start` AS `start`, q.`end` AS `end`, q.rule AS rule,
  t.`start` AS sentenceStart, t.`text` AS sentenceText
