// Which of these relations does some sentence still say?
MATCH (s:Statement)-[:EVIDENCED_BY]->(:Sentence)
WHERE s.id IN $ids
RETURN DISTINCT s.id AS id
