// Targets by name of their document and place in it, after a place in that order.
MATCH (d:Document)-[:HAS_PLAN]->(:Plan)-[:HAS_TARGET]->(g:Target)
WHERE d.name > $name OR (d.name = $name AND (d.id > $documentId OR (d.id = $documentId AND g.ordinal > $ordinal)))
RETURN g.id AS id, g.planId AS planId, g.ordinal AS ordinal, g.metric AS metric, g.comparator AS comparator,
  g.value AS value, g.unit AS unit, g.period AS period, g.ownerIds AS ownerIds, g.ownerRoles AS ownerRoles,
  d.id AS documentId, d.name AS documentName
ORDER BY documentName, documentId, ordinal
LIMIT $limit
