// Targets in their plan. The value comes as text: a list of whole and broken numbers would lose its kind.
UNWIND $rows AS row
MATCH (p:Plan {id: row.planId})
CREATE (p)-[:HAS_TARGET]->(:Target {
  id: row.id, planId: row.planId, documentId: row.documentId, ordinal: row.ordinal, metric: row.metric,
  comparator: row.comparator, value: CAST(row.value AS DOUBLE), unit: row.unit, period: row.period,
  ownerIds: row.ownerIds, ownerRoles: row.ownerRoles
})
