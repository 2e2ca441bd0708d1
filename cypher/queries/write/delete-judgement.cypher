// Forgets what was thought of a suggested link.
MATCH (j:Judgement {id: $id})
DELETE j
