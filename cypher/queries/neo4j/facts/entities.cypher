// The entities that one document names, with the aliases that it gives.
MATCH (:Document {id: $id})-[n:NAMES]->(e:Entity)
RETURN e.id AS id, e.type AS type, e.name AS name, e.scope AS scope, n.aliases AS aliases
