import RecordSyntax
import Testing

struct CSVEncodingTests {
  private let latin = Array("naam;prijs\nRen".utf8) + [0xE9, 0x3B, 0x80, 0x20, 0x31, 0x0A]

  @Test(arguments: [nil, CSVEncoding.windows1252])
  func `a file of an older spreadsheet is read as Windows-1252`(encoding: CSVEncoding?) {
    let table = CSVReader(encoding: encoding).read(latin)
    #expect(table.cells(ofRow: 1).map { table.text(of: $0) } == ["René", "€ 1"])
    #expect(table.encoding == .windows1252)
    #expect(table.isReadable)
  }

  @Test func `Windows-1252 is never read in silence when nobody asked for it`() {
    let faults = CSVReader().read(latin).faults
    #expect(faults.map(\.severity) == [.warning])
    #expect(faults.map(\.range) == [ByteRange(14, 16)])
    #expect(CSVReader(encoding: .windows1252).read(latin).faults.isEmpty)
  }

  @Test func `Windows-1252 is named where the separator is not clear either`() {
    let table = CSVReader().read(Array("a;b,".utf8) + [0xE9])
    #expect(table.encoding == .windows1252)
    #expect(table.faults.map(\.severity) == [.error, .warning])
    #expect(table.rowCount == 0)
  }

  @Test func `text that is UTF-8 is read so, unless the caller knows better`() {
    let bytes = Array("é".utf8)
    let table = CSVReader().read(bytes)
    #expect(table.encoding == .utf8)
    #expect(table.text(of: ByteRange(0, 2)) == "é")
    let wrong = CSVReader(encoding: .windows1252).read(bytes)
    #expect(wrong.encoding == .windows1252)
    #expect(wrong.cells(ofRow: 0).map { wrong.text(of: $0) } == ["Ã©"])
  }

  @Test func `lines and columns are those of the file, whatever it is saved in`() {
    let file = Array("a;b\n".utf8) + [0x80, 0xE9, 0x3B, 0x31, 0x22]
    let table = CSVReader(encoding: .windows1252).read(file)
    let lines = LineMap(table.bytes)
    #expect(
      table.faults.map { lines.position(of: Int($0.range.start)) } == [LineMap.Position(line: 2, column: 5)])
  }

  @Test func `where UTF-8 is asked for or marked, other bytes are a fault`() {
    let asked = CSVReader(encoding: .utf8).read(latin)
    #expect(asked.faults.map(\.range) == [ByteRange(14, 15)])
    #expect(!asked.isReadable)
    let marked = CSVReader().read([0xEF, 0xBB, 0xBF] + latin)
    #expect(marked.faults.map(\.range) == [ByteRange(17, 18)])
    #expect(!marked.isReadable)
  }

  /// A text in UTF-16 behind its byte-order mark.
  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(text.utf16)).flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      return isBigEndian ? [high, low] : [low, high]
    }
  }

  @Test(arguments: [false, true], [nil, CSVEncoding.utf8, .windows1252])
  func `UTF-16 is read by its mark, in either order`(_ isBigEndian: Bool, _ encoding: CSVEncoding?) {
    let table = CSVReader(encoding: encoding).read(
      Self.utf16("naam\tprijs\r\nRené 😀\t\"€ 1\"\r\n", isBigEndian: isBigEndian))
    #expect(table.faults.isEmpty && table.encoding == .utf16 && table.separator == .tab)
    #expect(table.cells(ofRow: 1).map(table.text) == ["René 😀", "€ 1"])
  }

  @Test(
    arguments: [([0x61, 0x00, 0x3D, 0xD8], 1), ([0x61, 0x00, 0x62], 1), ([0x00, 0xDC, 0x61, 0x00], 0)]
      as [([UInt8], Int)])
  func `half a character of UTF-16 is named where it is`(_ bytes: [UInt8], _ place: Int) {
    let table = CSVReader().read([0xFF, 0xFE] + bytes)
    #expect(
      table.faults.map { $0.message.text(.english) } == [
        "this file is saved as UTF-16, and what is here is no character"
      ])
    #expect(table.faults.map(\.range) == [ByteRange(place, place + 3)])
  }

  @Test(arguments: [
    ("sep=;\r\na,b;c\r\n", ["a,b", "c"]), ("sep=,\na;b,c\n", ["a;b", "c"]),
    ("\u{FEFF}sep=\t\na;b\tc", ["a;b", "c"]),
    ("sep=;", ["sep=", ""]), ("sep=|\na;b", ["sep=|"]), ("separator;a\n", ["separator", "a"]),
  ])
  func `a first line may name the separator`(_ text: String, _ header: [String]) {
    let table = CSVReader().read(Array(text.utf8))
    #expect(table.cells(ofRow: 0).map(table.text) == header)
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func `a byte that Windows-1252 does not have is named`(byte: UInt8) {
    let table = CSVReader(encoding: .windows1252).read([0x61, byte])
    #expect(table.faults.map(\.range) == [ByteRange(1, 4)])
    #expect(table.text(of: ByteRange(0, 4)) == "a\u{FFFD}")
  }
}
