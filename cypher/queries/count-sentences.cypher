// How many sentences are there?
MATCH (n:Sentence)
RETURN count(*) AS count
