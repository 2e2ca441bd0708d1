// Targets by id.
UNWIND $ids AS id
MATCH (d:Document)-[:HAS_PLAN]->(:Plan)-[:HAS_TARGET]->(g:Target {id: id})
RETURN g.id AS id, g.planId AS planId, g.ordinal AS ordinal, g.metric AS metric, g.comparator AS comparator,
  g.value AS value, g.unit AS unit, g.period AS period, g.ownerIds AS ownerIds, g.ownerRoles AS ownerRoles,
  d.id AS documentId, d.name AS documentName
