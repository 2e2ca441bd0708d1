// Makes the edges of these relations.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (a:Entity {id: s.source})
MATCH (b:Entity {id: s.target})
CREATE (a)-[:RELATES {type: s.type, status: s.status, role: s.role}]->(b)
