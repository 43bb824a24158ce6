package import RecordSyntax

extension Value {
  /// The value with the members of every object in one order, so that values equal in JSON's sense compare equal.
  ///
  /// Text beyond ASCII is written out as numbers, for Swift compares by canonical equivalence and JSON by scalars.
  package var normalised: Value {
    switch self {
    case .string(let text): .string(Self.written(text))
    case .array(let elements): .array(elements.map(\.normalised))
    case .object(let members):
      .object(members.map { Member(Self.written($0.key), $0.value.normalised) }.sorted { $0.key < $1.key })
    default: self
    }
  }

  private static func written(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x5C }) else { return text }
    var written = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar != "\\" {
        written.unicodeScalars.append(scalar)
      } else {
        written += "\\\(scalar.value);"
      }
    }
    return written
  }
}
