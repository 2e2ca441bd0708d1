// How many entities are there of each type?
MATCH (e:Entity)
RETURN e.type AS type, count(*) AS count
