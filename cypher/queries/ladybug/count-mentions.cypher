// How many mentions are there?
MATCH (t:Sentence)
UNWIND string_split(t.mentions, '\n') AS quote
RETURN count(*) AS count
