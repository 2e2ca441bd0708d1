// The year and region of every plan.
MATCH (p:Plan)
RETURN p.id AS id, p.year AS year, p.regionId AS regionId
