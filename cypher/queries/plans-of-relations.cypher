// Which plans back each relation?
MATCH (s:Statement)-[:EVIDENCED_BY]->(t:Sentence)
RETURN DISTINCT s.id AS relationId, t.planId AS planId
