// That sentences say targets.
UNWIND $rows AS row
MATCH (g:Target {id: row.itemId})
WITH row, g, 1 AS each
MATCH (t:Sentence {id: row.sentenceId})
CREATE (g)-[:EVIDENCED_BY]->(t)
