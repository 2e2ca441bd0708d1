// Writes down that a migration was done.
CREATE (:Migration {id: $id, name: $name})
