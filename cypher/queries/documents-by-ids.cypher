// Documents by id, without their text.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.name AS name, d.format AS format, d.names AS names, d.length AS length
