// The entities that one document names, with the aliases that it gives.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
UNWIND string_split(t.mentions, '\n') AS quote
WITH DISTINCT coalesce(t.aliases, '') AS lines, split_part(quote, ' ', 1) AS entityId
UNWIND string_split(lines, '\n') AS line
WITH entityId, CASE WHEN starts_with(line, concat(entityId, ' ')) THEN substring(line, size(entityId) + 2, size(line)) ELSE NULL END AS alias
WITH entityId, coalesce(collect(DISTINCT alias), []) AS aliases
MATCH (e:Entity {id: entityId})
RETURN e.id AS id, e.type AS type, e.name AS name, e.scope AS scope, aliases
