// Relations by id.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id, s.type AS type, s.status AS status, s.source AS source, s.target AS target, s.role AS role
