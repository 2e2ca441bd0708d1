// The plans of these documents.
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS_PLAN]->(p:Plan)
RETURN p.id AS id, p.documentId AS documentId, p.ordinal AS ordinal, p.title AS title, p.year AS year,
  p.agencyId AS agencyId, p.regionId AS regionId, p.`start` AS `start`, p.`end` AS `end`,
  p.entities AS entities, p.relations AS relations, p.targets AS targets, d.name AS documentName
