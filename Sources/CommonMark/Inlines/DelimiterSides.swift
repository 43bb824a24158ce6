/// What stands on both sides of asterisks or underscores, which says whether emphasis may begin or end there.
struct DelimiterSides {
  private let isBehindPunctuation: Bool
  private let isBeforePunctuation: Bool
  private let isLeftFlanking: Bool
  private let isRightFlanking: Bool

  /// Looks around a range.
  init(in bytes: [UInt8], around range: Range<Int>) {
    let before = Self.scalar(before: range.lowerBound, in: bytes)
    let after = Self.scalar(from: range.upperBound, in: bytes)
    isBehindPunctuation = Self.isPunctuation(before)
    isBeforePunctuation = Self.isPunctuation(after)
    let (isBehindSpace, isBeforeSpace) = (Self.isSpace(before), Self.isSpace(after))
    isLeftFlanking = !isBeforeSpace && (!isBeforePunctuation || isBehindSpace || isBehindPunctuation)
    isRightFlanking = !isBehindSpace && (!isBehindPunctuation || isBeforeSpace || isBeforePunctuation)
  }

  /// Whether emphasis may begin here.
  func canOpen(_ character: UInt8) -> Bool {
    // An underscore within a word is part of it.
    isLeftFlanking && (character == UInt8(ascii: "*") || !isRightFlanking || isBehindPunctuation)
  }

  /// Whether emphasis may end here.
  func canClose(_ character: UInt8) -> Bool {
    isRightFlanking && (character == UInt8(ascii: "*") || !isLeftFlanking || isBeforePunctuation)
  }

  /// The scalar that ends before a place; the text begins and ends as if with an end of line.
  private static func scalar(before end: Int, in bytes: [UInt8]) -> Unicode.Scalar {
    var start = end
    repeat { start -= 1 } while start >= 0 && bytes[start] & 0xC0 == 0x80
    return start < 0 ? "\n" : scalar(from: start, in: bytes)
  }

  private static func scalar(from start: Int, in bytes: [UInt8]) -> Unicode.Scalar {
    guard start < bytes.count else { return "\n" }
    return String(decoding: bytes[start...].prefix(4), as: UTF8.self).unicodeScalars.first ?? "\n"
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\u{C}", "\r": true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
