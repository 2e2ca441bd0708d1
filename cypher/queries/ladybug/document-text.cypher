// The decoded text of a document, in pieces with the place where each ends.
MATCH (d:Document {id: $id})
RETURN d.length AS `end`, d.tail AS `text`
UNION ALL
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
RETURN t.`end` AS `end`, concat(t.before, t.`text`) AS `text`
