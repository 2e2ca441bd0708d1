// The sections of these plans.
UNWIND $ids AS id
MATCH (:Plan {id: id})-[:HAS_SECTION]->(s:Section)
RETURN s.id AS id, s.planId AS planId, s.ordinal AS ordinal, s.level AS level, s.heading AS heading,
  s.path AS path, s.`start` AS `start`, s.`end` AS `end`
