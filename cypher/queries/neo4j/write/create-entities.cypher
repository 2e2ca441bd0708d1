// Entities that no other document has named yet, each with the label of its type beside :Entity.
UNWIND $rows AS row
CREATE (:Entity:$(row.type) {
  id: row.id, type: row.type, name: row.name, scope: row.scope, aliases: row.aliases, degree: row.degree
})
