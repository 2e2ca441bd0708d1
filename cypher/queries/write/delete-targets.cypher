// Takes the targets of a document away.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_TARGET]->(g:Target)
DETACH DELETE g
