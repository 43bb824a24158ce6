/// A tag as CommonMark knows one, which is looser than what HTML admits.
enum HTMLTag {
  /// Where the tag ends that begins with the `<` at a place; `nil` where there is none.
  static func end(in bytes: [UInt8], at start: Int, before limit: Int) -> Int? {
    var scanner = Scanner(bytes: bytes, position: start + 1, limit: limit)
    let isClosing = scanner.skip(UInt8(ascii: "/"))
    guard scanner.name() else { return nil }
    if !isClosing {
      while scanner.attribute() {}
    }
    scanner.skipBlanks()
    if !isClosing { _ = scanner.skip(UInt8(ascii: "/")) }
    return scanner.skip(UInt8(ascii: ">")) ? scanner.position : nil
  }

  /// A place in a tag.
  private struct Scanner {
    let bytes: [UInt8]
    var position: Int
    let limit: Int

    var next: UInt8? { position < limit ? bytes[position] : nil }

    mutating func skip(_ byte: UInt8) -> Bool {
      guard next == byte else { return false }
      position += 1
      return true
    }

    mutating func skip(while isPart: (UInt8) -> Bool) -> Bool {
      let start = position
      while let byte = next, isPart(byte) { position += 1 }
      return position > start
    }

    mutating func skipBlanks() { _ = skip(while: \.isBlankOrLineEnd) }

    mutating func name() -> Bool {
      guard next?.isLetter == true else { return false }
      return skip { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
    }

    mutating func attribute() -> Bool {
      let start = position
      skipBlanks()
      guard position > start, let first = next,
        first.isLetter || first == UInt8(ascii: "_") || first == UInt8(ascii: ":")
      else {
        position = start
        return false
      }
      _ = skip { $0.isLetterOrDigit || "_:.-".utf8.contains($0) }
      let end = position
      skipBlanks()
      guard skip(UInt8(ascii: "=")) else {
        position = end
        return true
      }
      skipBlanks()
      if value() { return true }
      position = start
      return false
    }

    private mutating func value() -> Bool {
      guard let first = next else { return false }
      if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        position += 1
        _ = skip { $0 != first }
        return skip(first)
      }
      return skip { byte in !byte.isBlankOrLineEnd && !"\"'=<>`".utf8.contains(byte) }
    }
  }
}
