// How many targets are there?
MATCH (n:Target)
RETURN count(*) AS count
