// The relations of each of these entities in either direction, with the far end; a relation of an entity to
// itself comes once.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r]-(far:Entity)
RETURN e.id AS entityId, r.id AS id, type(r) AS type, r.status AS status, r.role AS role,
  startNode(r) = e AS outgoing, far.id AS farId, far.name AS farName
