// How many relations are there of each type and status?
MATCH (s:Statement)
RETURN s.type AS type, s.status AS status, count(*) AS count
