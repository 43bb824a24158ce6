import RecordSyntax
import Testing

struct LineMapTests {
  @Test func `columns count scalars from 1`() {
    let map = LineMap(Array("aé😀b\nc".utf8))
    #expect(map.position(of: 0) == LineMap.Position(line: 1, column: 1))
    #expect(map.position(of: 1) == LineMap.Position(line: 1, column: 2))
    #expect(map.position(of: 3) == LineMap.Position(line: 1, column: 3))
    #expect(map.position(of: 7) == LineMap.Position(line: 1, column: 4))
    #expect(map.position(of: 9) == LineMap.Position(line: 2, column: 1))
  }

  @Test func `an offset inside a scalar belongs to that scalar`() {
    let map = LineMap(Array("aé😀b".utf8))
    #expect(map.position(of: 2) == map.position(of: 1))
    #expect(map.position(of: 5) == map.position(of: 3))
  }

  @Test func `columns of a long line are counted as those of a short one`() {
    let text = "b\n" + String(repeating: "aé😀", count: 1000)
    let bytes = Array(text.utf8)
    let map = LineMap(bytes)
    var column = 0
    for offset in 2..<bytes.count {
      if bytes[offset] & 0xC0 != 0x80 { column += 1 }
      #expect(map.position(of: offset) == LineMap.Position(line: 2, column: column))
    }
    #expect(map.position(of: bytes.count) == LineMap.Position(line: 2, column: column + 1))
  }

  @Test func `a scalar is one step, within bounds`() {
    let map = LineMap(Array("aé😀b".utf8))
    #expect((0...5).map { map.offset(0, advancedBy: $0, within: 0..<8) } == [0, 1, 3, 7, 8, 8])
    #expect((0...5).map { map.offset(8, advancedBy: -$0, within: 0..<8) } == [8, 7, 3, 1, 0, 0])
    #expect(map.offset(5, advancedBy: 0, within: 0..<8) == 3)
    #expect(map.offset(0, advancedBy: 0, within: 3..<7) == 3)
    #expect(map.text(in: 1..<7) == "é😀")
  }

  @Test func `a line ends with LF, CR LF or CR`() {
    let map = LineMap(Array("a\nb\r\nc\rd".utf8))
    #expect(map.lineCount == 4)
    #expect([0, 2, 5, 7].map { map.position(of: $0).line } == [1, 2, 3, 4])
    #expect((1...4).map { map.range(ofLine: $0) } == [0..<1, 2..<3, 5..<6, 7..<8])
    #expect(map.range(ofLine: 0) == nil)
    #expect(map.range(ofLine: 5) == nil)
  }

  @Test func `behind a final newline is an empty line`() {
    let map = LineMap(Array("a\n".utf8))
    #expect(map.lineCount == 2)
    #expect(map.position(of: 2) == LineMap.Position(line: 2, column: 1))
    #expect(map.range(ofLine: 2) == 2..<2)
  }

  @Test func `a byte-order mark is no column and an offset past the end is the end`() {
    let map = LineMap(Array("\u{FEFF}ab".utf8))
    #expect(map.position(of: 3) == LineMap.Position(line: 1, column: 1))
    #expect(map.position(of: 4) == LineMap.Position(line: 1, column: 2))
    #expect(map.position(of: 99) == LineMap.Position(line: 1, column: 3))
    #expect(LineMap([]).position(of: -1) == LineMap.Position(line: 1, column: 1))
  }

  @Test func `positions are ordered as they stand in the text`() {
    #expect(LineMap.Position(line: 1, column: 9) < LineMap.Position(line: 2, column: 1))
    #expect(LineMap.Position(line: 2, column: 1) < LineMap.Position(line: 2, column: 2))
  }
}
