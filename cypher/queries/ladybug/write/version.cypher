// The version of the graph.
MERGE (m:Meta {id: 'graph'})
ON CREATE SET m.version = 0
RETURN m.version AS version
