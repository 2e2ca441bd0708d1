// Which documents still hold all of their text?
MATCH (d:Document)
WHERE d.tail IS NULL
RETURN d.id AS id
