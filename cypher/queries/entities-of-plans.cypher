// Which entities do these plans mention?
UNWIND $ids AS id
MATCH (p:Plan {id: id})-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(:Sentence)-[:MENTIONS]->(e:Entity)
RETURN DISTINCT e.id AS id
