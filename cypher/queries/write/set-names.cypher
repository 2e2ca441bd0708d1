// Writes down the names of a document; the first stands for all.
MATCH (d:Document {id: $id})
SET d.name = $name, d.format = $format, d.names = $names
