// Which entities does this document name?
MATCH (:Document {id: $id})-[:NAMES]->(e:Entity)
RETURN e.id AS id
