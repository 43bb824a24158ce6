/// Where the front matter of a file stands: a YAML document between two lines of dashes.
package struct FrontMatter {
  /// The bytes between the two lines, up to the first line that would start another document.
  var content: Range<Int>
  /// The Markdown behind the closing line; `nil` when there is no such line, and so nothing to read.
  var body: Range<Int>?
  /// What is wrong with the lines around it.
  var faults: [Fault] = []

  /// Whether a file starts with a line of three dashes.
  package static func isPresent(in bytes: [UInt8]) -> Bool {
    let start = YAMLLines.textStart(bytes)
    return YAMLLines.marker(bytes, at: start) == .dashes
      && YAMLLines.isBlankLine(bytes, from: start + 3)
  }

  /// Finds the two lines.
  init(_ bytes: [UInt8]) {
    let start = YAMLLines.textStart(bytes)
    content = start..<start
    let firstEnd = YAMLLines.endOfLine(bytes, from: start)
    guard Self.isPresent(in: bytes) else {
      faults = [Self.missing(bytes, start)]
      return
    }
    if firstEnd > start + 3 {
      faults.append(FrontMatterFault.blanksBehindFence(ByteRange(start + 3, firstEnd)))
    }
    let first = YAMLLines.behindBreak(bytes, firstEnd)
    var marker = YAMLLines.nextMarker(bytes, from: first, to: bytes.count)
    let stop = marker
    while marker < bytes.count, !YAMLLines.isBlankLine(bytes, from: marker + 3) {
      marker = YAMLLines.nextMarker(bytes, from: marker + 3, to: bytes.count)
    }
    guard marker < bytes.count else {
      faults = [
        FrontMatterFault.unterminated(
          ByteRange(start, start + 3), nearMiss: Self.nearMiss(bytes, first, to: bytes.count))
      ]
      return
    }
    content = first..<stop
    if stop < marker { faults.append(YAMLFault.severalDocuments(ByteRange(stop, stop + 3))) }
    let end = YAMLLines.endOfLine(bytes, from: marker)
    if end > marker + 3 { faults.append(FrontMatterFault.blanksBehindFence(ByteRange(marker + 3, end))) }
    let bodyStart = YAMLLines.behindBreak(bytes, end)
    body = bodyStart..<bytes.count
    if let next = Self.fenceBehindFields(bytes, from: bodyStart) {
      faults.append(FrontMatterFault.fieldsBehindFence(ByteRange(marker, marker + 3), next: next))
    }
  }

  /// Why a text that starts at an offset has no front matter.
  private static func missing(_ bytes: [UInt8], _ start: Int) -> Fault {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return Fault.utf16 }
    let firstEnd = YAMLLines.endOfLine(bytes, from: start)
    if let fence = nearMiss(bytes, start, to: firstEnd) { return FrontMatterFault.almostFence(fence) }
    var line = start
    while line < bytes.count, YAMLLines.isBlankLine(bytes, from: line) {
      line = YAMLLines.behindBreak(bytes, YAMLLines.endOfLine(bytes, from: line))
    }
    if YAMLLines.marker(bytes, at: line) == .dashes {
      return FrontMatterFault.blankLinesBeforeFence(ByteRange(line, line + 3))
    }
    return FrontMatterFault.none(ByteRange(start, firstEnd))
  }

  /// The first line between two offsets that would be a fence but for blanks before it, a dash too many, or the long
  /// dashes that word processors make of it.
  private static func nearMiss(_ bytes: [UInt8], _ first: Int, to limit: Int) -> ByteRange? {
    var line = first
    repeat {
      let end = YAMLLines.endOfLine(bytes, from: line)
      let text = String(decoding: bytes[line..<end].prefix(80), as: UTF8.self).unicodeScalars
      let dashes = text.filter { $0 != " " && $0 != "\t" }
      let isLong = dashes.contains { $0 == "–" || $0 == "—" }
      if dashes.count >= (isLong ? 1 : 3), dashes.allSatisfy({ $0 == "-" || $0 == "–" || $0 == "—" }) {
        return ByteRange(line, end)
      }
      line = YAMLLines.behindBreak(bytes, end)
    } while line < limit
    return nil
  }

  /// The next line of dashes when all lines before it look like fields, two of them or more: then the one that closed
  /// the front matter came along with pasted text.
  private static func fenceBehindFields(_ bytes: [UInt8], from start: Int) -> ByteRange? {
    var line = start
    var count = 0
    while line < bytes.count {
      if YAMLLines.marker(bytes, at: line) == .dashes {
        return count > 1 ? ByteRange(line, line + 3) : nil
      }
      guard isLikeField(bytes, line, isFirst: count == 0) else { return nil }
      count += 1
      line = YAMLLines.behindBreak(bytes, YAMLLines.endOfLine(bytes, from: line))
    }
    return nil
  }

  /// Whether a line is `name:` with something or nothing behind it, or, below such a line, indented or an element.
  private static func isLikeField(_ bytes: [UInt8], _ line: Int, isFirst: Bool) -> Bool {
    var index = line
    while index < bytes.count, (bytes[index] | 0x20) &- UInt8(ascii: "a") < 26 { index += 1 }
    if index > line, index < bytes.count, bytes[index] == UInt8(ascii: ":") {
      return index + 1 == bytes.count || bytes[index + 1] <= UInt8(ascii: " ")
    }
    guard !isFirst, index == line else { return false }
    let isDash = bytes[index] == UInt8(ascii: "-")
    return bytes[index] == UInt8(ascii: " ")
      || isDash && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: " ")
  }
}
