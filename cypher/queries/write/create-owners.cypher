// Who answers for a target. (The WITH keeps Neo4j from pairing all ends with all ends.)
UNWIND $rows AS row
MATCH (g:Target {id: row.targetId})
WITH row, g, 1 AS each
MATCH (e:Entity {id: row.agencyId})
CREATE (g)-[:OWNED_BY {role: row.role}]->(e)
