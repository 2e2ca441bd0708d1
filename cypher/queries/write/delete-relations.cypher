// Takes relations away, found from their sources.
MATCH (a:Entity)-[r]->(:Entity)
WHERE a.id IN $sources AND r.id IN $ids
DELETE r
