// The version of the graph, once no other transaction is writing: the SET waits for their lock.
MERGE (m:Meta {id: 'graph'})
ON CREATE SET m.version = 0
SET m.writing = true
WITH m
RETURN m.version AS version
