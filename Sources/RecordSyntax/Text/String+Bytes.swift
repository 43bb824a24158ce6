extension String {
  /// Whether another text has the same bytes; for `==` an `é` is the same as an `e` with an accent behind it, and in a
  /// file those are two keys, and in a folder two files.
  package func hasSameBytes(as other: String) -> Bool { self == other && utf8.elementsEqual(other.utf8) }
}
