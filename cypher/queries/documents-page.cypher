// Documents by name, after a place in that order.
MATCH (d:Document)
WHERE d.name > $name OR (d.name = $name AND d.id > $id)
RETURN d.id AS id, d.name AS name, d.format AS format, d.names AS names, d.length AS length
ORDER BY name, id
LIMIT $limit
