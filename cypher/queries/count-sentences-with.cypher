// How many sentences hold all of these, in lower case?
MATCH (t:Sentence)
WHERE toLower(t.`text`) CONTAINS $a AND toLower(t.`text`) CONTAINS $b
  AND toLower(t.`text`) CONTAINS $c AND toLower(t.`text`) CONTAINS $d
RETURN count(*) AS count
