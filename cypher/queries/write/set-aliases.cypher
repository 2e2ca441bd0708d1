// The aliases of entities, as the union of what the documents say.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.aliases = row.aliases
