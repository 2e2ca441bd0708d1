// Takes the sentences of a document away, with the mentions and evidence in them.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
DETACH DELETE t
