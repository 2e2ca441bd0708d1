// How many mentions are there?
MATCH (:Sentence)-[m:MENTIONS]->(:Entity)
RETURN count(m) AS count
