// Writes onto sentences what they keep of their document.
UNWIND $rows AS row
MATCH (t:Sentence {id: row.id})
SET t.before = row.before, t.mentions = row.mentions, t.evidence = row.evidence, t.aliases = row.aliases
