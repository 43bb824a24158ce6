/// The rule for host names with letters that are written from right to left (RFC 5893).
///
/// Directions are told by the blocks of Hebrew, Arabic and their neighbours.
enum Bidirectional {
  /// Whether a label has a letter or digit that makes its name bidirectional.
  static func isRightToLeft(_ label: [Unicode.Scalar]) -> Bool {
    label.contains { isRight($0) || isArabicNumber($0) }
  }

  /// Whether a label of a bidirectional name keeps to one direction.
  static func isValid(_ label: [Unicode.Scalar]) -> Bool {
    let ends = label.last { $0.properties.generalCategory != .nonspacingMark }
    guard let first = label.first, let last = ends else { return false }
    if isRight(first) {
      let hasArabic = label.contains(where: isArabicNumber)
      let hasEuropean = label.contains(where: isEuropeanNumber)
      return !label.contains(where: isLeft) && !(hasArabic && hasEuropean)
        && (isRight(last) || isArabicNumber(last) || isEuropeanNumber(last))
    }
    return isLeft(first) && !isRightToLeft(label) && (isLeft(last) || isEuropeanNumber(last))
  }

  private static func isRight(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x660...0x669, 0x6F0...0x6F9: false
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      scalar.properties.generalCategory != .nonspacingMark
    default: false
    }
  }

  private static func isArabicNumber(_ scalar: Unicode.Scalar) -> Bool {
    (0x660...0x669).contains(scalar.value)
  }

  private static func isEuropeanNumber(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0x6F0...0x6F9).contains(scalar.value)
  }

  private static func isLeft(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !isRight(scalar)
  }
}
