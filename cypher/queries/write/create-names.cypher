// Which entities a document names, with the aliases that it gives.
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
WITH row, d
MATCH (e:Entity {id: row.entityId})
CREATE (d)-[:NAMES {aliases: row.aliases}]->(e)
