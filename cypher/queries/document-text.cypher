// The decoded text of a document.
MATCH (d:Document {id: $id})
RETURN d.`text` AS `text`
