/// What a label of an international host name may hold (RFC 5891, 5892).
enum InternationalLabel {
  /// Whether a label of scalars is a U-label.
  static func isValid(_ label: [Unicode.Scalar]) -> Bool {
    guard let first = label.first, let last = label.last, first != "-", last != "-" else { return false }
    if label.count > 3, label[2] == "-", label[3] == "-" { return false }
    switch first.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return false
    default: break
    }
    guard label.indices.allSatisfy({ isAdmitted(label, $0) }) else { return false }
    let hasArabicIndic = label.contains { (0x660...0x669).contains($0.value) }
    let hasExtended = label.contains { (0x6F0...0x6F9).contains($0.value) }
    return !(hasArabicIndic && hasExtended)
  }

  private static func isAdmitted(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
    let scalar = label[index]
    let before = index > 0 ? label[index - 1] : nil
    let after = index + 1 < label.count ? label[index + 1] : nil
    switch scalar.value {
    case 0x2D, 0x30...0x39, 0x61...0x7A: return true
    case 0..<0x80: return false
    // Middle dot between two l's.
    case 0xB7: return before == "l" && after == "l"
    // Greek lower numeral sign before Greek.
    case 0x375: return after.map { isGreek($0) } ?? false
    // Hebrew geresh and gershayim behind Hebrew.
    case 0x5F3, 0x5F4: return before.map { (0x590...0x5FF).contains($0.value) } ?? false
    // Katakana middle dot beside Hiragana, Katakana or Han.
    case 0x30FB: return label.contains { isKana($0) }
    // Joiners behind a virama.
    case 0x200D: return before?.properties.canonicalCombiningClass == .virama
    case 0x200C:
      return before?.properties.canonicalCombiningClass == .virama || isBetweenJoining(label, index)
    case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
    // Old Hangul, and blocks of marks for symbols and music.
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF, 0x20D0...0x20FF, 0x1D100...0x1D24F: return false
    case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
    default: break
    }
    // What folding letter case and compatible forms would change is no letter of a name.
    guard !scalar.properties.changesWhenNFKCCaseFolded, !scalar.properties.isDefaultIgnorableCodePoint else {
      return false
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark,
      .decimalNumber:
      return true
    default: return false
    }
  }

  private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
    (0x370...0x3FF).contains(scalar.value) || (0x1F00...0x1FFF).contains(scalar.value)
  }

  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30FB: false
    case 0x3041...0x309F, 0x30A1...0x30FF, 0x3005, 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0x20000...0x323AF:
      true
    default: false
    }
  }

  /// A non-joiner between two letters that join, as Arabic's do.
  private static func isBetweenJoining(_ label: [Unicode.Scalar], _ index: Int) -> Bool {
    guard index > 0, index + 1 < label.count else { return false }
    return (0x620...0x6FF).contains(label[index - 1].value)
      && (0x620...0x6FF).contains(label[index + 1].value)
  }
}
