extension UInt8 {
  /// An ASCII letter.
  var isLetter: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }

  /// An ASCII digit.
  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// An ASCII letter or digit.
  var isLetterOrDigit: Bool { isLetter || isDigit }

  /// An ASCII character that is neither a letter, a digit, a space nor a control.
  var isPunctuation: Bool { UInt8(ascii: "!")...UInt8(ascii: "~") ~= self && !isLetterOrDigit }

  /// A space or tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// A space, tab or end of line.
  var isBlankOrLineEnd: Bool { isBlank || self == UInt8(ascii: "\n") }

  /// A space or a control.
  var isSpaceOrControl: Bool { self <= UInt8(ascii: " ") || self == 0x7F }

  /// The same letter as a small one.
  var lowercased: UInt8 { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self ? self | 0x20 : self }
}
