// Who answers for a target.
UNWIND $rows AS row
MATCH (g:Target {id: row.targetId})
WITH row, g
MATCH (e:Entity {id: row.agencyId})
CREATE (g)-[:OWNED_BY {role: row.role}]->(e)
