// How many documents are there?
MATCH (n:Document)
RETURN count(*) AS count
