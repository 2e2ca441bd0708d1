// Makes a document's edges of mentions from the quotes on its sentences.
MATCH (:Document {id: $id})-[:HAS_PLAN]->(:Plan)-[:HAS_SECTION]->(:Section)-[:HAS_SENTENCE]->(t:Sentence)
UNWIND string_split(t.mentions, '\n') AS quote
WITH DISTINCT t, split_part(quote, ' ', 1) AS itemId
MATCH (item:Entity {id: itemId})
CREATE (t)-[:MENTIONS]->(item)
