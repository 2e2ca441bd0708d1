// Plans by name of their document and place in it, after a place in that order.
MATCH (d:Document)-[:HAS_PLAN]->(p:Plan)
WHERE d.name > $name OR (d.name = $name AND (d.id > $documentId OR (d.id = $documentId AND p.ordinal > $ordinal)))
RETURN p.id AS id, p.documentId AS documentId, p.ordinal AS ordinal, p.title AS title, p.year AS year,
  p.agencyId AS agencyId, p.regionId AS regionId, p.`start` AS `start`, p.`end` AS `end`,
  p.entities AS entities, p.relations AS relations, p.targets AS targets, d.name AS documentName
ORDER BY documentName, documentId, ordinal
LIMIT $limit
