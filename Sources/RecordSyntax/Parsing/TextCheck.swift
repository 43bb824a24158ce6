/// Looks for bytes that no text file has, wherever they stand in it.
package struct TextCheck {
  /// What was found, in the order of the text.
  package private(set) var faults: [Fault] = []
  /// Where the Markdown starts: a control character in it is only a warning, for the fields can be read all the same.
  private let body: Int
  /// Whether one was named there; all of them came along with the same pasted text.
  private var sawControlInBody = false

  /// Looks through a file; nearly all of them are clean, and that is found out without a branch per byte.
  package init(_ bytes: [UInt8], body: Int = .max) {
    self.body = body
    var flags: UInt8 = 0
    for byte in bytes {
      let isLow = Self.flag(byte < 0x20)
      let isBlank = Self.flag(byte == 0x09) | Self.flag(byte == 0x0A) | Self.flag(byte == 0x0D)
      flags |= byte | isLow & ~isBlank | Self.flag(byte == 0x7F)
    }
    if flags >= 0x80 { look(bytes) }
  }

  /// The top bit, or nothing; written so that the loop over all bytes has no branches and is made a vector
  /// loop.
  @inline(__always)
  private static func flag(_ isSet: Bool) -> UInt8 { isSet ? 0x80 : 0 }

  private mutating func look(_ bytes: [UInt8]) {
    var index = 0
    var invalid: [Int] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F
        if isControl { keepControl(ByteRange(index, index + 1), Int(byte)) }
        index += 1
      } else if let count = UTF8Sequence.length(in: bytes, at: index) {
        // U+0080 to U+009F but for U+0085, and the two that are no characters.
        if byte == 0xC2, bytes[index + 1] < 0xA0, bytes[index + 1] != 0x85 {
          keepControl(ByteRange(index, index + 2), Int(bytes[index + 1]))
        } else if byte == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
          keepControl(ByteRange(index, index + 3), 0xFF40 + Int(bytes[index + 2]))
        }
        index += count
      } else {
        invalid.append(index)
        index += 1
      }
    }
    guard let first = invalid.first else { return }
    keep(.notUTF8(ByteRange(first, first + 1), count: invalid.count))
    faults.sort { $0.range.start < $1.range.start }
  }

  /// Whether a fault of the parser is further on in the line of an error that was found here, and so follows from it.
  func explains(_ fault: Fault, in bytes: [UInt8]) -> Bool {
    guard faults.contains(where: { $0.severity == .error }) else { return false }
    let end = Int(fault.range.start)
    var line = end
    while line > 0, bytes[line - 1] != 0x0A, bytes[line - 1] != 0x0D { line -= 1 }
    return faults.contains {
      $0.severity == .error && (line...end).contains(Int($0.range.start))
    }
  }

  private mutating func keepControl(_ range: ByteRange, _ code: Int) {
    let isInBody = Int(range.start) >= body
    if isInBody {
      if sawControlInBody { return }
      sawControlInBody = true
    }
    keep(.controlCharacter(range, code: code, isInBody ? .warning : .error))
  }

  private mutating func keep(_ fault: Fault) {
    if faults.count < Fault.most { faults.append(fault) }
  }
}

extension Fault {
  package static func controlCharacter(
    _ range: ByteRange, code: Int, _ severity: Severity = .error
  ) -> Fault {
    let name = "U+" + String(0x10000 + code, radix: 16, uppercase: true).dropFirst()
    // What a word processor has between lines and pages.
    let isBreak = code == 0x0B || code == 0x0C
    return Fault(
      severity, at: range,
      Phrase(
        nl: "hier staat een onzichtbaar stuurteken (\(name: name))",
        en: "there is an invisible control character here (\(name: name))"),
      help: isBreak
        ? Phrase(
          nl: "vervang het door een gewoon regeleinde; het komt mee bij het plakken uit een tekstverwerker",
          en: "replace it by an ordinary line break; it comes along with text from a word processor")
        : Phrase(
          nl: "haal het weg; het kwam waarschijnlijk mee bij het plakken",
          en: "take it away; it probably came along with pasted text"))
  }

  /// One fault for the whole file, for its encoding is one cause.
  static func notUTF8(_ range: ByteRange, count: Int) -> Fault {
    Fault(
      at: range,
      count == 1
        ? Phrase(
          nl: "dit bestand is niet in UTF-8 bewaard: hier staat een byte die geen teken vormt",
          en: "this file is not saved as UTF-8: here is a byte that forms no character")
        : Phrase(
          nl:
            "dit bestand is niet in UTF-8 bewaard: hier staat de eerste van \(count) bytes die geen teken vormen",
          en: "this file is not saved as UTF-8: here is the first of \(count) bytes that form no character"),
      help: Phrase(
        nl: "bewaar het bestand opnieuw met de codering UTF-8",
        en: "save the file again with the encoding UTF-8"))
  }

  /// For a file that starts with the mark of UTF-16, which every second byte of it would be at fault for.
  static let utf16 = Fault(
    at: ByteRange(0, 2),
    Phrase(
      nl: "dit bestand is in UTF-16 bewaard, en niet in UTF-8",
      en: "this file is saved as UTF-16, and not as UTF-8"),
    help: Phrase(
      nl: "bewaar het bestand opnieuw met de codering UTF-8",
      en: "save the file again with the encoding UTF-8"))
}
