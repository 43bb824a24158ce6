import Testing

@testable import RecordSyntax

/// What is said of eight bytes at once is what is said of each.
struct EightBytesTests {
  /// Every byte at every place, among others that must not bleed into it.
  private static let cases: [[UInt8]] = (0..<8).flatMap { place in
    [UInt8(ascii: "a"), 0x00, 0x7F, 0x80, 0xFF].flatMap { other in
      (UInt8.min...UInt8.max).map { byte in
        var bytes = [UInt8](repeating: other, count: 8)
        bytes[place] = byte
        return bytes
      }
    }
  }

  /// A span cannot be handed to an expectation.
  private static func eight(_ bytes: [UInt8], at offset: Int) -> EightBytes? {
    EightBytes(bytes.span, at: offset)
  }

  @Test func `words are letters, digits and four marks`() throws {
    let marks = Set("-./_".utf8)
    for bytes in Self.cases {
      let eight = try #require(Self.eight(bytes, at: 0))
      let first = bytes.firstIndex { byte in
        let isLetterOrDigit =
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        return !isLetterOrDigit && !marks.contains(byte)
      }
      #expect(EightBytes.count(before: eight.noWords) == first ?? 8, "\(bytes)")
    }
  }

  @Test func `a plain string is ASCII without quotes, backslashes and control characters`() throws {
    for bytes in Self.cases {
      let eight = try #require(Self.eight(bytes, at: 0))
      let first = bytes.firstIndex { $0 < 0x20 || $0 >= 0x80 || $0 == 0x22 || $0 == 0x5C }
      #expect(EightBytes.count(before: eight.ofNoPlainString) == first ?? 8, "\(bytes)")
    }
  }

  @Test(arguments: 0...7)
  func `a line ends where a line feed and enough spaces stand`(count: Int) throws {
    for spaces in 0...7 {
      let bytes = Array(("\n" + String(repeating: " ", count: spaces) + "xxxxxxx").utf8)
      let eight = try #require(Self.eight(bytes, at: 0))
      #expect(eight.isLineEnd(withSpaces: count) == (spaces >= count))
    }
    let other = try #require(Self.eight(Array("\r       ".utf8), at: 0))
    #expect(!other.isLineEnd(withSpaces: count))
  }

  @Test func `the first few bytes are taken, and none is where there are not eight`() throws {
    let bytes: [UInt8] = [1, 2, 3, 4, 5, 6, 7, 8, 9]
    let eight = try #require(Self.eight(bytes, at: 1))
    #expect(eight.prefix(1) == 2)
    #expect(eight.prefix(3) == 0x040302)
    #expect(eight.prefix(8) == eight.value)
    #expect(Self.eight(bytes, at: 2) == nil)
    #expect(Self.eight([UInt8](repeating: 0, count: 7), at: 0) == nil)
  }
}
