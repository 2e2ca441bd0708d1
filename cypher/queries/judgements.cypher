// What was thought of suggested links.
MATCH (j:Judgement)
RETURN j.id AS id, j.source AS source, j.target AS target, j.verdict AS verdict, j.author AS author,
  j.decidedAt AS decidedAt, j.note AS note
