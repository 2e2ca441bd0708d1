// By what is it told whether this document says what it said when it was taken in?
MATCH (d:Document {id: $id})
RETURN d.fingerprint AS fingerprint
