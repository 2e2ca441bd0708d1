// The plans of these documents.
MATCH (d:Document)-[:HAS_PLAN]->(p:Plan)
WHERE d.id IN $ids
RETURN p.id AS id, p.documentId AS documentId, p.ordinal AS ordinal, p.title AS title, p.year AS year,
  p.agencyId AS agencyId, p.regionId AS regionId, p.`start` AS `start`, p.`end` AS `end`,
  p.entities AS entities, p.relations AS relations, p.targets AS targets, d.name AS documentName
