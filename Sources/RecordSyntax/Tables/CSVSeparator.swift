/// What stands between the cells of a row; Dutch spreadsheets write semicolons, for the comma is their decimal mark.
public enum CSVSeparator: UInt8, Sendable, CaseIterable {
  /// The one that RFC 4180 describes.
  case comma = 0x2C
  /// What spreadsheets write where numbers have a decimal comma.
  case semicolon = 0x3B
  /// What tables are copied with.
  case tab = 0x09

  /// Finds the separator that stands most often in the header, outside quotes; a header without any has one column.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - header: Where the header is.
  /// - Returns: The separator; `nil` when another one stands there as often.
  static func find(in bytes: [UInt8], _ header: Range<Int>) -> CSVSeparator? {
    var counts = [Int](repeating: 0, count: allCases.count)
    var isQuoted = false
    for byte in bytes[header] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let place = allCases.firstIndex(where: { $0.rawValue == byte }) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    if most == 0 { return .comma }
    let best = allCases.indices.filter { counts[$0] == most }
    return best.count == 1 ? allCases[best[0]] : nil
  }

  /// The separator that a line `sep=;` before the header names, as Excel understands it, and where that line ends;
  /// `nil` where there is no such line.
  static func declared(in bytes: [UInt8], from start: Int) -> (separator: CSVSeparator, end: Int)? {
    let word = Array("sep=".utf8)
    let place = start + word.count
    guard bytes[start...].starts(with: word), place + 1 < bytes.count, isBreak(bytes[place + 1]) else {
      return nil
    }
    return CSVSeparator(rawValue: bytes[place]).map { ($0, place + 1) }
  }

  /// Where the first row of a file is: lines with nothing on them are passed over, and line breaks in quotes.
  static func header(of bytes: [UInt8], from start: Int) -> Range<Int> {
    var first = start
    while first < bytes.count, isBreak(bytes[first]) { first += 1 }
    var end = first
    var isQuoted = false
    while end < bytes.count, isQuoted || !isBreak(bytes[end]) {
      if bytes[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
      end += 1
    }
    return first..<end
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
