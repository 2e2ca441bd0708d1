// Which relations does this document state?
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(:Sentence)<-[:EVIDENCED_BY]-(s:Statement)
RETURN DISTINCT s.id AS id, s.type AS type, s.status AS status, s.source AS source, s.target AS target, s.role AS role
