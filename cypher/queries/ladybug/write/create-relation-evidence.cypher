// That sentences say relations.
UNWIND $rows AS row
MATCH (s:Statement {id: row.itemId})
WITH row, s, 1 AS each
MATCH (t:Sentence {id: row.sentenceId})
CREATE (s)-[:EVIDENCED_BY]->(t)
