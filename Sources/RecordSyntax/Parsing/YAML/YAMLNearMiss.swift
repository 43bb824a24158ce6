/// What was probably meant by a line that is no field or no element of a list, though one belongs there.
enum YAMLNearMiss {
  /// `name:value`
  case colonWithoutBlank
  /// The full-width colon of another keyboard.
  case wideColon
  /// `-element`
  case dashWithoutBlank
  /// `•`, `–` and what else word processors put before the elements of a list.
  case otherBullet

  /// Marks that people and word processors start the elements of a list with; the last is that of Word's symbol font.
  private static let bullets = [
    "*", "+", "•", "‣", "◦", "▪", "●", "·", "‐", "‑", "–", "—", "−", "\u{F0B7}",
  ].map { Array($0.utf8) }

  /// Looks at the text in `start..<end`; `nil` when nothing about it tells what was meant.
  init?(_ bytes: [UInt8], _ start: Int, _ end: Int) {
    let text = bytes[start..<end]
    if text.first == UInt8(ascii: "-") {
      self = .dashWithoutBlank
    } else if Self.bullets.contains(where: { Self.isBullet($0, of: text) }) {
      self = .otherBullet
    } else if text.contains(UInt8(ascii: ":")) {
      self = .colonWithoutBlank
    } else if text.indices.contains(where: { text[$0...].starts(with: "：".utf8) }) {
      self = .wideColon
    } else {
      return nil
    }
  }

  private static func isBullet(_ bullet: [UInt8], of text: ArraySlice<UInt8>) -> Bool {
    guard text.starts(with: bullet) else { return false }
    let behind = text.dropFirst(bullet.count)
    return behind.isEmpty || behind.first == 0x20 || behind.first == 0x09
      || behind.starts(with: "\u{A0}".utf8)
  }

  /// How to mend it.
  var help: Phrase {
    switch self {
    case .colonWithoutBlank:
      Phrase(nl: "zet een spatie achter de dubbele punt", en: "put a space behind the colon")
    case .wideColon:
      Phrase(
        nl: "vervang de brede dubbele punt (：) door een gewone met een spatie erachter",
        en: "replace the wide colon (：) by an ordinary one with a space behind it")
    case .dashWithoutBlank:
      Phrase(nl: "zet een spatie achter het streepje", en: "put a space behind the dash")
    case .otherBullet:
      Phrase(
        nl: "vervang het teken vooraan door een gewoon streepje met een spatie erachter (`- `)",
        en: "replace the mark at its start by an ordinary dash with a space behind it (`- `)")
    }
  }
}
