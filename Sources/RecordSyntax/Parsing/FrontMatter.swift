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
      faults = [
        Self.nearMiss(bytes, start, to: firstEnd).map(FrontMatterFault.almostFence)
          ?? FrontMatterFault.none(ByteRange(start, firstEnd))
      ]
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
    body = YAMLLines.behindBreak(bytes, end)..<bytes.count
  }

  /// The first line between two offsets that would be a fence but for blanks before it or a dash too many.
  private static func nearMiss(_ bytes: [UInt8], _ first: Int, to limit: Int) -> ByteRange? {
    var line = first
    repeat {
      let end = YAMLLines.endOfLine(bytes, from: line)
      let text = bytes[line..<end].filter { $0 != 0x20 && $0 != 0x09 }
      if text.count >= 3, text.allSatisfy({ $0 == UInt8(ascii: "-") }) { return ByteRange(line, end) }
      line = YAMLLines.behindBreak(bytes, end)
    } while line < limit
    return nil
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

  static func almostFence(_ firstLine: ByteRange) -> Fault {
    Fault(
      at: firstLine,
      Phrase(
        nl: "deze regel lijkt op het begin van de velden, maar is niet precies ---",
        en: "this line looks like the start of the fields, but is not exactly ---"),
      help: Phrase(
        nl: "zet precies drie streepjes vooraan op de eerste regel",
        en: "put exactly three dashes at the start of the first line"))
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
      help: Phrase(nl: "haal de spaties weg", en: "take the blanks away"), isWithinGrammar: true)
  }
}
