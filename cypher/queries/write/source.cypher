// Which document has this name?
MATCH (s:Source {name: $name})<-[:KNOWN_AS]-(d:Document)
RETURN d.id AS id
