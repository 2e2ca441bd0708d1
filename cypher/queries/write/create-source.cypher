// Gives a document a name.
MATCH (d:Document {id: $id})
CREATE (d)-[:KNOWN_AS]->(:Source {name: $name, format: $format})
