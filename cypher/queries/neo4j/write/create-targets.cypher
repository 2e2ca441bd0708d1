// Targets in their plan. The value comes as text, so that whole numbers become floats like the others.
UNWIND $rows AS row
MATCH (p:Plan {id: row.planId})
CREATE (p)-[:HAS_TARGET]->(:Target {
  id: row.id, planId: row.planId, documentId: row.documentId, ordinal: row.ordinal, metric: row.metric,
  comparator: row.comparator, value: toFloat(row.value), unit: row.unit, period: row.period,
  ownerIds: row.ownerIds, ownerRoles: row.ownerRoles
})
