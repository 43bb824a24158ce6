/// How the characters of a CSV file are saved.
public enum CSVEncoding: Sendable {
  /// What everything writes by now, with or without a byte-order mark.
  case utf8
  /// What older spreadsheets on Windows write in western Europe.
  case windows1252
  /// What Excel calls Unicode text, behind a byte-order mark in either order.
  case utf16

  /// What the bytes from 0x80 to 0x9F mean in Windows-1252; `nil` for the five that mean nothing.
  private static let upperControls: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  /// The character that a byte of Windows-1252 stands for; `nil` for one that stands for none.
  static func scalar(ofWindows1252 byte: UInt8) -> Unicode.Scalar? {
    (0x80...0x9F).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }
}
