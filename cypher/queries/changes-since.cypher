// What did the changes after this version touch?
MATCH (c:Change)
WHERE c.version > $version
RETURN c.version AS version, c.entityIds AS entityIds, c.relationIds AS relationIds
