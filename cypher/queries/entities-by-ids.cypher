// Entities by id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.name AS name, e.scope AS scope, e.aliases AS aliases
