// Takes the sections of a document away.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(s:Section)
DETACH DELETE s
