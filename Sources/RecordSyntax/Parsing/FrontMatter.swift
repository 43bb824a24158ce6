/// Where the front matter of a file stands: a YAML document between two lines of dashes.
package struct FrontMatter {
  /// The bytes between the two lines.
  var content: Range<Int>
  /// The Markdown behind the closing line; empty when it was not found.
  var body: Range<Int>
  /// What is wrong with the lines around it; `content` is then read only when all of it is a warning.
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
    body = bytes.count..<bytes.count
    let firstEnd = YAMLLines.endOfLine(bytes, from: start)
    guard Self.isPresent(in: bytes) else {
      faults = [FrontMatterFault.none(ByteRange(start, firstEnd))]
      return
    }
    if firstEnd > start + 3 {
      faults.append(FrontMatterFault.blanksBehindFence(ByteRange(start + 3, firstEnd)))
    }
    let first = YAMLLines.behindBreak(bytes, firstEnd)
    var line = first
    var nearMiss: ByteRange?
    while line < bytes.count {
      let end = YAMLLines.endOfLine(bytes, from: line)
      if bytes[line] == UInt8(ascii: "-") || bytes[line] == UInt8(ascii: ".")
        || bytes[line] == UInt8(ascii: " ")
      {
        if YAMLLines.marker(bytes, at: line) != nil, YAMLLines.isBlankLine(bytes, from: line + 3) {
          content = first..<line
          body = YAMLLines.behindBreak(bytes, end)..<bytes.count
          if end > line + 3 { faults.append(FrontMatterFault.blanksBehindFence(ByteRange(line + 3, end))) }
          return
        }
        if nearMiss == nil, Self.looksLikeFence(bytes, line, end) { nearMiss = ByteRange(line, end) }
      }
      line = YAMLLines.behindBreak(bytes, end)
    }
    faults = [FrontMatterFault.unterminated(ByteRange(start, start + 3), nearMiss: nearMiss)]
  }

  /// Whether a line would be a fence but for blanks or a dash too many.
  private static func looksLikeFence(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let text = bytes[start..<end].filter { $0 != 0x20 && $0 != 0x09 }
    return text.count >= 3 && text.allSatisfy { $0 == UInt8(ascii: "-") }
  }
}

/// What is wrong with the lines around front matter.
enum FrontMatterFault {
  static func none(_ firstLine: ByteRange) -> Fault {
    Fault(
      at: firstLine,
      Phrase(
        nl: "dit bestand begint niet met de regel ---, en heeft dus geen velden",
        en: "this file does not start with the line ---, and so has no fields"),
      help: Phrase(
        nl:
          "zet op de eerste regel precies drie streepjes, daaronder de velden, en sluit ze af met weer zo'n regel",
        en:
          "put exactly three dashes on the first line, the fields below it, and close them with such a line again"
      ))
  }

  static func unterminated(_ fence: ByteRange, nearMiss: ByteRange?) -> Fault {
    Fault(
      at: fence,
      Phrase(
        nl: "de velden die hier beginnen worden niet afgesloten",
        en: "the fields that start here are not closed"),
      help: Phrase(
        nl: "zet onder het laatste veld een regel met precies drie streepjes, vooraan op de regel",
        en: "put a line of exactly three dashes below the last field, at the start of the line"),
      related: nearMiss.map {
        Fault.Related(
          range: $0,
          message: Phrase(
            nl: "deze regel lijkt ervoor bedoeld, maar is niet precies ---",
            en: "this line seems meant for it, but is not exactly ---"))
      })
  }

  static func blanksBehindFence(_ range: ByteRange) -> Fault {
    Fault(
      .warning, at: range,
      Phrase(
        nl: "achter deze streepjes staan spaties, en niet elk programma herkent de regel dan",
        en: "there are blanks behind these dashes, and not every program knows the line then"),
      help: Phrase(nl: "haal de spaties weg", en: "take the blanks away"))
  }
}
