// Makes a document's edges of evidence of targets from the quotes on its sentences.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
UNWIND string_split(t.evidence, '\n') AS quote
WITH DISTINCT t, split_part(quote, ' ', 1) AS itemId
MATCH (item:Target {id: itemId})
CREATE (item)-[:EVIDENCED_BY]->(t)
