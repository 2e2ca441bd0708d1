// The version of the graph.
MATCH (m:Meta {id: 'graph'})
RETURN m.version AS version
