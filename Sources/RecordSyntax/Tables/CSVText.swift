/// A CSV file's text as UTF-8, and what is wrong with how it is saved.
struct CSVText {
  /// The text: the file's own bytes, or what Windows-1252 makes of them.
  let bytes: [UInt8]
  /// Where it starts, behind a byte-order mark.
  let start: Int
  /// How the file is saved.
  let encoding: CSVEncoding
  /// What was found.
  let faults: [Fault]

  /// Settles how a file is saved: as the caller says, else in UTF-8 where it is marked so or its bytes are that, else in
  /// Windows-1252 with a warning.
  init(_ file: [UInt8], _ wanted: CSVEncoding?) {
    guard !file.isUTF16 else {
      let text = Self.utf16(file, isBigEndian: file[0] == 0xFE)
      (bytes, start, encoding) = (text.bytes, 0, .utf16)
      faults = text.faults + TextCheck(text.bytes).faults
      return
    }
    let hasMark = wanted != .windows1252 && file.starts(with: [0xEF, 0xBB, 0xBF])
    let foreign = wanted == nil && !hasMark ? Self.firstForeign(file) : nil
    start = hasMark ? 3 : 0
    encoding = wanted ?? (foreign == nil ? .utf8 : .windows1252)
    guard encoding == .windows1252 else {
      bytes = file
      faults = TextCheck(file).faults
      return
    }
    var text: [UInt8] = []
    var found: [Fault] = []
    text.reserveCapacity(file.count + file.count / 8)
    for (offset, byte) in file.enumerated() {
      let place = text.count
      let scalar = CSVEncoding.scalar(ofWindows1252: byte)
      text += (scalar ?? "\u{FFFD}").utf8
      let range = ByteRange(place, text.count)
      if offset == foreign { found.append(.readAsWindows1252(range)) }
      if scalar == nil, found.count < Fault.most { found.append(.notWindows1252(range, byte)) }
    }
    bytes = text
    faults = found + TextCheck(text).faults
  }

  /// The text of a file in UTF-16, behind its byte-order mark, as UTF-8.
  private static func utf16(_ file: [UInt8], isBigEndian: Bool) -> (bytes: [UInt8], faults: [Fault]) {
    let units = stride(from: 2, to: file.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(file[index]), UInt16(file[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    var text: [UInt8] = []
    var found: [Fault] = []
    func addBroken() {
      if found.count < Fault.most { found.append(.brokenUTF16(ByteRange(text.count, text.count + 3))) }
      text += "\u{FFFD}".utf8
    }
    var decoder = UTF16()
    var rest = units.makeIterator()
    reading: while true {
      switch decoder.decode(&rest) {
      case .scalarValue(let scalar): text += scalar.utf8
      case .error: addBroken()
      case .emptyInput: break reading
      }
    }
    // Half of a character is left.
    if !file.count.isMultiple(of: 2) { addBroken() }
    return (text, found)
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
}
