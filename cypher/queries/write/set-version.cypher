// Counts the graph one version on and keeps what was done.
MATCH (m:Meta {id: 'graph'})
SET m.version = $version
CREATE (:Change {
  version: $version, action: $action, documentId: $documentId, name: $name,
  entityIds: $entityIds, relationIds: $relationIds
})
