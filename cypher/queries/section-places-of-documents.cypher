// Where the sections of these documents stand: their plan's position, and their own in it.
UNWIND $ids AS id
MATCH (:Document {id: id})-[:HAS_PLAN]->(p:Plan)-[:HAS_SECTION]->(s:Section)
RETURN id AS ownerId, s.id AS id, p.ordinal AS planOrdinal, s.ordinal AS ordinal
