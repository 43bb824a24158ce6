/// Writes text into HTML so that it can be nothing but text.
struct HTMLText {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Adds tags as they are.
  mutating func add(tag: String) { bytes += tag.utf8 }

  /// Adds text, between tags or in quotes within one.
  mutating func add(text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      default: if let shown = scalar.shown { bytes += UTF8.encode(shown) ?? UTF8.encodedReplacementCharacter }
      }
    }
  }

  /// Goes to a new line, unless it is at the beginning of one.
  mutating func endLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }
}

extension Unicode.Scalar {
  /// What a page shows of a character that came from anybody; `nil` for nothing.
  ///
  /// - Controls of direction are taken out, and so is the byte-order mark. They could turn around what stands behind
  ///   them on the page; nobody sees them in an editor, they come along with pasted text, and text in one script reads
  ///   the same without. (What Hebrew and Arabic need is in their letters.)
  /// - Separators of lines and paragraphs, which word processors leave behind, become the space that they look like.
  /// - Other controls, and code points that are no characters, become U+FFFD: a text has them by damage, such as an
  ///   apostrophe of Windows-1252 read as another encoding, and a mark in the page says where to mend it.
  fileprivate var shown: Unicode.Scalar? {
    switch value {
    case 0x09, 0x0A: self
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: nil
    case 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: "\u{FFFD}"
    default: value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : self
    }
  }
}
