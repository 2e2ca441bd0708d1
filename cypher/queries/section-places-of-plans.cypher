// Where the sections of these plans stand: their plan's position, and their own in it.
UNWIND $ids AS id
MATCH (p:Plan {id: id})-[:HAS_SECTION]->(s:Section)
RETURN id AS ownerId, s.id AS id, p.ordinal AS planOrdinal, s.ordinal AS ordinal
