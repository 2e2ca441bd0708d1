// Takes the plans of a document away.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(p:Plan)
DETACH DELETE p
