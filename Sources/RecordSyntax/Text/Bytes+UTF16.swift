extension [UInt8] {
  /// Whether they begin with the mark of UTF-16, in which no search for bytes finds a word.
  package var isUTF16: Bool { starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) }
}
