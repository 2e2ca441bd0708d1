// How many plans are there?
MATCH (n:Plan)
RETURN count(*) AS count
