// Takes statements away.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s
