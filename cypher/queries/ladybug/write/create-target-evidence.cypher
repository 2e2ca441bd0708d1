// Quotes that say a target.
UNWIND $rows AS row
MATCH (g:Target {id: row.itemId})
WITH row, g, 1 AS each
MATCH (t:Sentence {id: row.sentenceId})
CREATE (g)-[:EVIDENCED_BY {`start`: row.`start`, `end`: row.`end`, `text`: row.`text`, rule: row.rule}]->(t)
