// Takes a document away.
MATCH (d:Document {id: $id})
DETACH DELETE d
