// Writes onto a document the text after its last sentence, in place of all of it. (The column stays, with nothing in it:
// LadybugDB 0.19 can end its process when a column is dropped beside another that was just added.)
MATCH (d:Document {id: $id})
SET d.tail = $tail, d.`text` = null
