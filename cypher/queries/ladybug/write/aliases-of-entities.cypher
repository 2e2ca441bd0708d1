// Which aliases do documents give these entities?
MATCH (e:Entity)<-[:MENTIONS]-(t:Sentence)
WHERE e.id IN $ids
UNWIND string_split(t.aliases, '\n') AS line
WITH e.id AS id, line
WHERE starts_with(line, concat(id, ' '))
RETURN DISTINCT id, [substring(line, size(id) + 2, size(line))] AS aliases
