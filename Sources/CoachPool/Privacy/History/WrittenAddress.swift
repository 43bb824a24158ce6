/// An e-mail address, looked for in texts: in small letters or in capitals, and no part of a longer one.
package struct WrittenAddress: Hashable, Sendable {
  /// The address, in small letters.
  package let text: String
  private let bytes: [UInt8]

  /// Takes the address of who made a commit, `Name <address>`; `nil` for what is none.
  package init?(of person: [UInt8]) {
    guard let start = person.lastIndex(of: UInt8(ascii: "<")), person.last == UInt8(ascii: ">") else {
      return nil
    }
    let address = person[(start + 1)...].dropLast().map(CodeWords.folded)
    guard address.contains(UInt8(ascii: "@")), address.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      return nil
    }
    bytes = address
    text = String(decoding: address, as: UTF8.self)
  }

  /// Whether a text has it.
  package func stands(in text: [UInt8]) -> Bool {
    guard text.contains(UInt8(ascii: "@")) else { return false }
    let span = text.span
    for start in span.indices where CodeWords.folded(span[start]) == bytes[0] {
      let end = start + bytes.count
      guard end <= span.count, start == 0 || !Self.isPart(span[start - 1], Self.signs),
        end == span.count || !Self.isPart(span[end], [UInt8(ascii: "-")])
      else { continue }
      if bytes.indices.allSatisfy({ CodeWords.folded(span[start + $0]) == bytes[$0] }) { return true }
    }
    return false
  }

  /// It as a regular expression of Python.
  package var expression: String {
    let signs = text.map { $0.isLetter || $0.isNumber ? String($0) : "\\\($0)" }
    return "(?i)(?<![a-z0-9._%+-])\(signs.joined())(?![a-z0-9-])"
  }

  /// The signs that belong to what stands before `@`.
  private static let signs = Array("._%+-".utf8)

  private static func isPart(_ byte: UInt8, _ signs: [UInt8]) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || signs.contains(byte)
  }
}
