// Every relation, for an index in memory.
MATCH (s:Statement)
RETURN s.id AS id, s.type AS type, s.status AS status, s.source AS source, s.target AS target, s.role AS role
