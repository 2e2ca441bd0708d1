// Counts relations that came or went at their ends.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.degree = e.degree + row.change
