// Relations of one type between entities.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
WITH row, a
MATCH (b:Entity {id: row.target})
CREATE (a)-[:RELATION_TYPE {id: row.id, status: row.status, role: row.role}]->(b)
