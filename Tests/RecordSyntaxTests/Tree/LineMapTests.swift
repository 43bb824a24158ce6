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
