// The mentions of one document.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)-[m:MENTIONS]->(e:Entity)
RETURN e.id AS entityId, t.id AS sentenceId, m.`start` AS `start`, m.`end` AS `end`, m.rule AS rule,
  t.`start` AS sentenceStart, t.`text` AS sentenceText
