/// Cuts a CSV file into rows and cells in one pass, and goes on behind each fault.
struct CSVScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  /// The cells of all rows.
  private(set) var cells: [ByteRange] = []
  /// The number of the first cell of each row, and behind the last row the number of all cells.
  private(set) var starts = [0]
  /// What is wrong, in the order in which it was found.
  private(set) var faults: [Fault] = []
  /// Whether nothing is said yet of the row being read: a quote in the wrong place cuts the rest of it up wrongly.
  private var isRowSound = true

  /// Starts at an offset, behind a byte-order mark.
  init(_ bytes: [UInt8], _ separator: CSVSeparator, from start: Int) {
    self.bytes = bytes
    self.separator = separator.rawValue
    index = start
  }

  /// Reads the whole file.
  mutating func scan() {
    while index < bytes.count, faults.count < Fault.most {
      if !takeBreak() { readRow() }
    }
    if cells.isEmpty { faults.append(.noRows(index)) }
  }

  /// Passes over a line break, which CR and LF together are one of.
  private mutating func takeBreak() -> Bool {
    guard isBreak(index) else { return false }
    let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    index += isPair ? 2 : 1
    return true
  }

  private func isBreak(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

  /// Whether a cell ends at an offset.
  private func isEnd(_ index: Int) -> Bool {
    index == bytes.count || bytes[index] == separator || isBreak(index)
  }

  private mutating func readRow() {
    isRowSound = true
    readCell()
    while index < bytes.count, bytes[index] == separator {
      index += 1
      readCell()
    }
    starts.append(cells.count)
  }

  private mutating func readCell() {
    let start = index
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") { skipQuoted() } else { skipPlain() }
    cells.append(ByteRange(start, index))
  }

  private mutating func skipPlain() {
    while !isEnd(index) {
      if bytes[index] == UInt8(ascii: "\"") { report(.quoteInPlainCell(index)) }
      index += 1
    }
  }

  private mutating func skipQuoted() {
    let start = index
    var sawBreak = false
    index += 1
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "\"") {
        sawBreak = sawBreak || isBreak(index)
      } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
        index += 1
      } else {
        index += 1
        skipBehindQuote(start, isOnOtherLine: sawBreak)
        return
      }
      index += 1
    }
    report(.unclosedCell(start))
  }

  /// Names what stands between a closing quote and the cell's end.
  private mutating func skipBehindQuote(_ start: Int, isOnOtherLine: Bool) {
    let closed = index
    while !isEnd(index) { index += 1 }
    guard index > closed else { return }
    report(.textBehindQuote(ByteRange(closed, index), cellStart: isOnOtherLine ? start : nil))
  }

  private mutating func report(_ fault: Fault) {
    if isRowSound { faults.append(fault) }
    isRowSound = false
  }
}
