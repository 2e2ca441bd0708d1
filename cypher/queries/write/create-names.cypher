// Which entities a document names, with the aliases that it gives. (The WITH keeps Neo4j from pairing all ends with all ends.)
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
WITH row, d, 1 AS each
MATCH (e:Entity {id: row.entityId})
CREATE (d)-[:NAMES {aliases: row.aliases}]->(e)
