// Which aliases do documents give these entities? One row at least for each that some sentence mentions.
MATCH (e:Entity)<-[:MENTIONS]-(t:Sentence)
WHERE e.id IN $ids
UNWIND string_split(coalesce(t.aliases, ''), '\n') AS line
RETURN DISTINCT e.id AS id, CASE
  WHEN starts_with(line, concat(e.id, ' ')) THEN [substring(line, size(e.id) + 2, size(line))]
  ELSE [] END AS aliases
