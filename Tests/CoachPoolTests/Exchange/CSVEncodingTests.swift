import CoachPool
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

  @Test(arguments: [[0xFF, 0xFE, 0x61, 0x00], [0xFE, 0xFF, 0x00, 0x61]] as [[UInt8]])
  func `UTF-16 is refused by name`(bytes: [UInt8]) {
    let table = CSVReader().read(bytes)
    #expect(table.faults.map { $0.message.text(.english) } == ["this file is saved as UTF-16"])
    #expect(table.rowCount == 0)
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func `a byte that Windows-1252 does not have is named`(byte: UInt8) {
    let table = CSVReader(encoding: .windows1252).read([0x61, byte])
    #expect(table.faults.map(\.range) == [ByteRange(1, 4)])
    #expect(table.text(of: ByteRange(0, 4)) == "a\u{FFFD}")
  }
}
