// Forgets what an old change touched; that it happened is kept.
MATCH (c:Change {version: $version})
SET c.entityIds = null, c.relationIds = null
