internal import RecordSyntax

/// Settles how a file's characters are saved, and looks for bytes that no text has.
struct CSVTextCheck {
  /// How the characters are saved.
  let encoding: CSVEncoding
  /// What was found, in the order of the text.
  private(set) var faults: [Fault]

  /// Looks through a file; a byte-order mark says that it is UTF-8 as well as a caller does.
  init(_ bytes: [UInt8], _ wanted: CSVEncoding?, hasMark: Bool) {
    let foreign = wanted == nil && !hasMark ? Self.firstForeign(bytes) : nil
    encoding = wanted ?? (foreign == nil ? .utf8 : .windows1252)
    switch encoding {
    case .utf8:
      faults = TextCheck(bytes).faults
    case .windows1252:
      faults = foreign.map { [.readAsWindows1252($0)] } ?? []
      look(bytes)
    }
  }

  /// The offset of the first byte that is no UTF-8.
  private static func firstForeign(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      guard let count = UTF8Sequence.length(in: bytes, at: index) else { return index }
      index += count
    }
    return nil
  }

  private mutating func look(_ bytes: [UInt8]) {
    for (index, byte) in bytes.enumerated() where faults.count < Fault.most {
      let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
      if isControl {
        faults.append(.controlCharacter(ByteRange(index, index + 1), code: Int(byte)))
      } else if !CSVEncoding.isWindows1252(byte) {
        faults.append(.notWindows1252(index, byte))
      }
    }
  }
}
