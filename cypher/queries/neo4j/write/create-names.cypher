// Which entities a document names, with the aliases that it gives. (The WITH keeps Neo4j from pairing all ends with all ends.)
MATCH (d:Document {id: $id})
UNWIND $rows AS row
WITH row, d, 1 AS each
MATCH (e:Entity {id: row.entityId})
CREATE (d)-[:NAMES {aliases: row.aliases}]->(e)
