// Takes the edges of relations away, each known by its ends, type, status and role. The ends are asked for first, in lists,
// so that the engine looks at their edges alone.
MATCH (a:Entity)-[r:RELATES]->(b:Entity)
WHERE a.id IN $sources AND b.id IN $targets
  AND concat(a.id, ' ', b.id, ' ', r.type, ' ', r.status, ' ', coalesce(r.role, '')) IN $edges
DELETE r
