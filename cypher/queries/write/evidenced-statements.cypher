// Which of these relations does some sentence still say?
UNWIND $ids AS id
MATCH (s:Statement {id: id})
WHERE EXISTS { MATCH (s)-[:EVIDENCED_BY]->(:Sentence) }
RETURN s.id AS id
