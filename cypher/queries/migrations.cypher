// Which migrations has this store been through?
MATCH (m:Migration)
RETURN m.id AS id
ORDER BY id
