extension String {
  /// Whether another text has the same bytes; for `==` an `é` is the same as an `e` with an accent behind it, and in a
  /// file those are two keys, and in a folder two files.
  package func hasSameBytes(as other: String) -> Bool { self == other && utf8.elementsEqual(other.utf8) }

  /// Whether it starts with the bytes of another text; a mark that joins the last character of those is no part of it.
  package func startsWithBytes(of other: String) -> Bool { utf8.starts(with: other.utf8) }

  /// The text behind so many bytes.
  package func dropping(bytes count: Int) -> String {
    String(decoding: utf8.dropFirst(count), as: UTF8.self)
  }
}
