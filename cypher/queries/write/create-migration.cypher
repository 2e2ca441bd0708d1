// Writes down that a migration was done, by whichever server was first.
MERGE (m:Migration {id: $id})
SET m.name = $name
