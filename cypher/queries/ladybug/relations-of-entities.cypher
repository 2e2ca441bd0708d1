// The relations of each of these entities in either direction, with the far end; a relation of an entity to
// itself comes once. (No column may repeat an expression: LadybugDB 0.19 then mixes up the rows of a UNION.)
MATCH (e:Entity)-[r]->(far:Entity)
WHERE e.id IN $ids
RETURN e.id AS entityId, r.id AS id, label(r) AS type, r.status AS status, r.role AS role,
  true AS outgoing, far.id AS farId, far.name AS farName
UNION ALL
MATCH (e:Entity)<-[r]-(far:Entity)
WHERE e.id IN $ids AND e.id <> far.id
RETURN e.id AS entityId, r.id AS id, label(r) AS type, r.status AS status, r.role AS role,
  false AS outgoing, far.id AS farId, far.name AS farName
