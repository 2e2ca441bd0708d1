// Relations between entities, each with the node that its evidence hangs on. (The WITH keeps Neo4j from pairing all ends with all ends.)
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
WITH row, a, 1 AS each
MATCH (b:Entity {id: row.target})
CREATE (a)-[:$(row.type) {id: row.id, status: row.status, role: row.role}]->(b), (:Statement {
  id: row.id, type: row.type, status: row.status, role: row.role, source: row.source, target: row.target
})
