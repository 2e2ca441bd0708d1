// What is thought of a suggested link, in place of what was thought before.
MERGE (j:Judgement {id: $id})
SET j.source = $source, j.target = $target, j.verdict = $verdict, j.author = $author, j.decidedAt = $decidedAt,
  j.note = $note
