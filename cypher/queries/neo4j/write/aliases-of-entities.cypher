// Which aliases does each document give these entities?
MATCH (:Document)-[n:NAMES]->(e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, n.aliases AS aliases
