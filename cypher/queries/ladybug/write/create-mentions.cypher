// That sentences mention entities.
UNWIND $rows AS row
MATCH (t:Sentence {id: row.sentenceId})
WITH row, t, 1 AS each
MATCH (e:Entity {id: row.itemId})
CREATE (t)-[:MENTIONS]->(e)
