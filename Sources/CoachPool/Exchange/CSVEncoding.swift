/// How the characters of a CSV file are saved.
public enum CSVEncoding: Sendable {
  /// What everything writes by now, with or without a byte-order mark.
  case utf8
  /// What older spreadsheets on Windows write in western Europe.
  case windows1252

  /// What the bytes from 0x80 to 0x9F mean in Windows-1252; U+FFFD for the five that mean nothing.
  private static let upperControls: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
    "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]

  /// Whether a byte stands for a character of Windows-1252.
  static func isWindows1252(_ byte: UInt8) -> Bool {
    !(0x80...0x9F).contains(byte) || upperControls[Int(byte) - 0x80] != "\u{FFFD}"
  }

  /// The text of some bytes; what stands for no character becomes U+FFFD.
  func text(_ bytes: some Sequence<UInt8>) -> String {
    switch self {
    case .utf8: return String(decoding: Array(bytes), as: UTF8.self)
    case .windows1252:
      var text = String.UnicodeScalarView()
      for byte in bytes {
        let isUpper = (0x80...0x9F).contains(byte)
        text.append(isUpper ? Self.upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte))
      }
      return String(text)
    }
  }
}
