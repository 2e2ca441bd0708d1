// The entities that one document names, with the aliases that it gives.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)-[:MENTIONS]->(e:Entity)
UNWIND string_split(coalesce(t.aliases, ''), '\n') AS line
WITH e, CASE WHEN starts_with(line, concat(e.id, ' ')) THEN substring(line, size(e.id) + 2, size(line)) ELSE NULL END AS alias
RETURN e.id AS id, e.type AS type, e.name AS name, e.scope AS scope, coalesce(collect(DISTINCT alias), []) AS aliases
