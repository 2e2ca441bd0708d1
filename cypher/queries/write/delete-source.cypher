// Takes a name away from its document.
MATCH (s:Source {name: $name})
DETACH DELETE s
