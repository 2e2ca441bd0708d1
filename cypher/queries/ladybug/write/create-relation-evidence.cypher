// Quotes that say a relation.
UNWIND $rows AS row
MATCH (s:Statement {id: row.itemId})
WITH row, s, 1 AS each
MATCH (t:Sentence {id: row.sentenceId})
CREATE (s)-[:EVIDENCED_BY {`start`: row.`start`, `end`: row.`end`, `text`: row.`text`, rule: row.rule}]->(t)
