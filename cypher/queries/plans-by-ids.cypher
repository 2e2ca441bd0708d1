// Plans by id.
UNWIND $ids AS id
MATCH (p:Plan {id: id})
RETURN p.id AS id, p.documentId AS documentId, p.ordinal AS ordinal, p.title AS title, p.year AS year,
  p.agencyId AS agencyId, p.regionId AS regionId, p.`start` AS `start`, p.`end` AS `end`,
  p.entities AS entities, p.relations AS relations, p.targets AS targets
