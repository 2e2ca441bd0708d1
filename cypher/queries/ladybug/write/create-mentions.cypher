// Mentions of entities in sentences.
UNWIND $rows AS row
MATCH (t:Sentence {id: row.sentenceId})
WITH row, t, 1 AS each
MATCH (e:Entity {id: row.entityId})
CREATE (t)-[:MENTIONS {`start`: row.`start`, `end`: row.`end`, `text`: row.`text`, rule: row.rule}]->(e)
