// The targets of one document.
MATCH (d:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_TARGET]->(g:Target)
RETURN g.id AS id, g.planId AS planId, g.ordinal AS ordinal, g.metric AS metric, g.comparator AS comparator,
  g.value AS value, g.unit AS unit, g.period AS period, g.ownerIds AS ownerIds, g.ownerRoles AS ownerRoles,
  d.id AS documentId, d.name AS documentName
