// How often does each plan name each entity?
MATCH (t:Sentence)-[:MENTIONS]->(e:Entity)
RETURN e.id AS entityId, t.planId AS planId, count(*) AS count
