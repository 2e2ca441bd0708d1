// A document with its text.
CREATE (:Document {
  id: $id, name: $name, format: $format, names: $names, length: $length, `text`: $text, fingerprint: $fingerprint
})
