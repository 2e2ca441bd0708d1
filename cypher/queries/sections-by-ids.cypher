// Sections by id.
UNWIND $ids AS id
MATCH (s:Section {id: id})
RETURN s.id AS id, s.planId AS planId, s.ordinal AS ordinal, s.level AS level, s.heading AS heading,
  s.path AS path, s.`start` AS `start`, s.`end` AS `end`
