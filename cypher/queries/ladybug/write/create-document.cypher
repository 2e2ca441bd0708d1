// A document, with that of its text which no sentence keeps.
CREATE (:Document {
  id: $id, name: $name, format: $format, names: $names, length: $length, tail: $text, fingerprint: $fingerprint
})
