// Which relations does this document state?
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
UNWIND string_split(t.evidence, '\n') AS quote
WITH DISTINCT split_part(quote, ' ', 1) AS relationId
MATCH (s:Statement {id: relationId})
RETURN s.id AS id, s.type AS type, s.status AS status, s.source AS source, s.target AS target, s.role AS role
