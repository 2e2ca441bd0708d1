// What is said, as a node that evidence can hang on.
UNWIND $rows AS row
CREATE (:Statement {
  id: row.id, type: row.type, status: row.status, role: row.role, source: row.source, target: row.target
})
