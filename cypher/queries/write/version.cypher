// The version of the graph; in Neo4j the SET also makes writers wait for each other.
MERGE (m:Meta {id: 'graph'})
ON CREATE SET m.version = 0
RETURN m.version AS version
