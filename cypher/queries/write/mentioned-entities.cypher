// Which of these entities does some sentence still mention?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE EXISTS { MATCH (e)<-[:MENTIONS]-(:Sentence) }
RETURN e.id AS id
