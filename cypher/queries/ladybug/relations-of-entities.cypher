// The relations of each of these entities in either direction, with the name of the far end; a relation of an
// entity to itself comes once.
MATCH (e:Entity)-[r]->(far:Entity)
WHERE e.id IN $ids
RETURN e.id AS entityId, r.id AS id, label(r) AS type, r.status AS status, r.role AS role,
  e.id AS source, far.id AS target, far.name AS farName
UNION ALL
MATCH (e:Entity)<-[r]-(far:Entity)
WHERE e.id IN $ids AND e.id <> far.id
RETURN e.id AS entityId, r.id AS id, label(r) AS type, r.status AS status, r.role AS role,
  far.id AS source, e.id AS target, far.name AS farName
