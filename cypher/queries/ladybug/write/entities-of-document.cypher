// Which entities does this document name?
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)-[:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS id
