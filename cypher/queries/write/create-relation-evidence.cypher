// Quotes that say a relation. (The WITH keeps Neo4j from pairing all ends with all ends.)
UNWIND $rows AS row
MATCH (s:Statement {id: row.itemId})
WITH row, s, 1 AS each
MATCH (t:Sentence {id: row.sentenceId})
CREATE (s)-[:EVIDENCED_BY {`start`: row.`start`, `end`: row.`end`, `text`: row.`text`, rule: row.rule}]->(t)
