// Every entity, for an index in memory.
MATCH (e:Entity)
RETURN e.id AS id, e.type AS type, e.name AS name, e.scope AS scope, e.aliases AS aliases
