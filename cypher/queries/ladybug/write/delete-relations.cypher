// Takes relations away: an edge is the one of its ends, type, status and role.
MATCH (s:Statement)
WHERE s.id IN $ids
WITH s
MATCH (a:Entity {id: s.source})-[r:RELATES]->(b:Entity {id: s.target})
WHERE r.type = s.type AND r.status = s.status AND coalesce(r.role, '') = coalesce(s.role, '')
DELETE r
