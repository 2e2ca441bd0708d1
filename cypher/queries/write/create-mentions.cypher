// Mentions of entities in sentences. (The WITH keeps Neo4j from pairing all ends with all ends.)
UNWIND $rows AS row
MATCH (t:Sentence {id: row.sentenceId})
WITH row, t, 1 AS each
MATCH (e:Entity {id: row.entityId})
CREATE (t)-[:MENTIONS {`start`: row.`start`, `end`: row.`end`, `text`: row.`text`, rule: row.rule}]->(e)
