// Takes relations away, found from their sources.
MATCH (s:Statement)
WHERE s.id IN $ids
WITH DISTINCT s.source AS source
MATCH (a:Entity {id: source})-[r]->(:Entity)
WHERE r.id IN $ids
DELETE r
