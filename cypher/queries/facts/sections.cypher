// The sections of one document.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(s:Section)
RETURN s.id AS id, s.planId AS planId, s.ordinal AS ordinal, s.level AS level, s.heading AS heading,
  s.path AS path, s.`start` AS `start`, s.`end` AS `end`
