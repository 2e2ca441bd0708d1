// How often does each plan name each entity?
MATCH (t:Sentence)
UNWIND string_split(t.mentions, '\n') AS quote
RETURN split_part(quote, ' ', 1) AS entityId, t.planId AS planId, count(*) AS count
