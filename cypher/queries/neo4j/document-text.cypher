// The decoded text of a document, in one piece, with the place where it ends.
MATCH (d:Document {id: $id})
RETURN d.length AS `end`, d.`text` AS `text`
