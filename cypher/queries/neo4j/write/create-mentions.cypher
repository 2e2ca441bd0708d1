// Mentions of entities, each sentence looked up once. (The WITH keeps Neo4j from pairing all ends with all ends.)
UNWIND $rows AS row
WITH row.sentenceId AS sentenceId, collect(row) AS quotes
MATCH (t:Sentence {id: sentenceId})
UNWIND quotes AS quote
WITH quote, t, 1 AS each
MATCH (e:Entity {id: quote.itemId})
CREATE (t)-[:MENTIONS {`start`: quote.`start`, `end`: quote.`end`, `text`: quote.`text`, rule: quote.rule}]->(e)
