// Under which names, and from which formats, was this document taken in?
MATCH (d:Document {id: $id})-[:KNOWN_AS]->(s:Source)
RETURN s.name AS name, s.format AS format
