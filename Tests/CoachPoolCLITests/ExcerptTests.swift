import RecordSyntax
import Testing

@testable import CoachPoolCLI

/// Where the marks stand under a line, in columns of a terminal.
struct ExcerptTests {
  @Test(arguments: [
    ("- { on: 2023 }", 3..<15, "- { on: 2023 }", "  ^^^^^^^^^^^^"),
    ("a: b", 4..<4, "a: b", "   ^"),
    ("a: b", 5..<5, "a: b", "    ^"),
    ("", 1..<1, "", "^"),
    ("\ta: b", 2..<3, "    a: b", "    ^"),
    ("naam: Zoë", 7..<10, "naam: Zoë", "      ^^^"),
    ("naam: Zoe\u{308}", 7..<11, "naam: Zoe\u{308}", "      ^^^"),
    ("q: 日本 x", 4..<6, "q: 日本 x", "   ^^^^"),
    ("q: 日本 x", 7..<8, "q: 日本 x", "        ^"),
    ("a\u{1B}[31m: b", 10..<11, "a\\u{1b}[31m: b", "              ^"),
    ("a\u{202E}b", 3..<4, "a\\u{202e}b", "         ^"),
  ])
  func `marks stand under their characters`(
    _ line: String, _ columns: Range<Int>, _ text: String, _ marks: String
  ) {
    let excerpt = Self.excerpt(line, columns)
    #expect(excerpt.text == text)
    #expect(excerpt.blanks + excerpt.marks == marks)
  }

  /// The excerpt of a line's columns, which count scalars from 1.
  private static func excerpt(_ line: String, _ columns: Range<Int>) -> Excerpt {
    func offset(_ column: Int) -> Int { String(line.unicodeScalars.prefix(column - 1)).utf8.count }
    return Excerpt(
      of: offset(columns.lowerBound)..<offset(columns.upperBound), in: LineMap(Array(line.utf8)))
  }

  @Test func `a byte-order mark is no part of a line, and the marks end with it`() {
    let excerpt = Excerpt(of: 0..<9, in: LineMap(Array("\u{FEFF}abc\nd".utf8)))
    #expect(excerpt.text == "abc")
    #expect(excerpt.blanks + excerpt.marks == "^^^")
  }

  @Test func `of a line that is no text no more is shown than of another`() {
    let lines = LineMap([UInt8](repeating: 0x80, count: 100_000))
    #expect(Excerpt(of: 50_000..<50_001, in: lines).text.unicodeScalars.count < 1000)
  }

  @Test(arguments: [1, 60, 500, 990, 1000, 1001])
  func `of a long line the part around the place is shown`(_ column: Int) {
    let line = String(repeating: "abcdefghij", count: 100)
    let excerpt = Self.excerpt(line, column..<column + 3)
    #expect(excerpt.text.count <= Excerpt.mostColumns + 2)
    let shown = Array(excerpt.text)
    let start = excerpt.blanks.count
    if column <= 1000 { #expect(shown[start] == Array(line)[column - 1]) }
    #expect(start + excerpt.marks.count <= shown.count + 1)
  }

  @Test(arguments: [
    ("plain text", "plain text"), ("Zoë", "Zoë"), ("a\u{7}b\nc", "a\\u{7}b\\u{a}c"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"), ("a\u{2028}b", "a\\u{2028}b"),
  ])
  func `what a terminal would act on is spelled out`(_ text: String, _ visible: String) {
    #expect(TerminalText.visible(text) == visible)
  }

  @Test func `colour goes around the text and leaves the layout alone`() {
    #expect(Painter(isOn: false).paint("fout:", .error) == "fout:")
    #expect(Painter(isOn: true).paint("fout:", as: .error) == "\u{1B}[1;31mfout:\u{1B}[0m")
    #expect(Painter(isOn: true).paint("", .error) == "")
  }
}
