// Entities that no other document has named yet.
UNWIND $rows AS row
CREATE (:Entity {
  id: row.id, type: row.type, name: row.name, scope: row.scope, aliases: row.aliases
})
