extension PatternParser {
  /// `[…]`.
  mutating func characterClass() throws(PatternRefusal) -> ScalarSet {
    index += 1
    let isNegated = take("^")
    // Joined in the end: joining with every part would take quadratic time.
    var ranges: [ClosedRange<UInt32>] = []
    while !take("]") {
      let start = index
      let (first, single) = try classAtom()
      if current == "-", index + 1 < scalars.count, scalars[index + 1] != "]" {
        index += 1
        let (_, last) = try classAtom()
        guard let single, let last, single <= last else { throw PatternRefusal(.syntax, at: start) }
        ranges.append(single...last)
      } else {
        ranges += first.ranges
      }
    }
    let set = ScalarSet(ranges)
    return isNegated ? set.inverse : set
  }

  /// One scalar, which may start or end a range, or a set such as `\d`, which may not.
  private mutating func classAtom() throws(PatternRefusal) -> (ScalarSet, single: UInt32?) {
    guard let scalar = current else { throw syntax() }
    if scalar == "\\" {
      if take("\\b") { return (ScalarSet(8), 8) }
      if take("\\-") { return (ScalarSet(0x2D), 0x2D) }
      guard let set = try escape(isInClass: true) else { throw syntax() }
      let single = set.ranges.count == 1 && set.ranges[0].count == 1 ? set.ranges[0].lowerBound : nil
      return (set, single)
    }
    index += 1
    return (ScalarSet(scalar.value), scalar.value)
  }

  /// An escape; `nil` for a back-reference.
  mutating func escape(isInClass: Bool = false) throws(PatternRefusal) -> ScalarSet? {
    let start = index
    index += 1
    guard let scalar = current else { throw syntax() }
    index += 1
    switch scalar {
    case "d": return .digits
    case "D": return ScalarSet.digits.inverse
    case "w": return .word
    case "W": return ScalarSet.word.inverse
    case "s": return .space
    case "S": return ScalarSet.space.inverse
    case "t": return ScalarSet(0x09)
    case "n": return ScalarSet(0x0A)
    case "v": return ScalarSet(0x0B)
    case "f": return ScalarSet(0x0C)
    case "r": return ScalarSet(0x0D)
    case "p", "P": return try unicodeProperty(isNegated: scalar == "P", at: start)
    case "c":
      guard let letter = current?.value, (0x41...0x5A).contains(letter & ~0x20) else { throw syntax() }
      index += 1
      return ScalarSet(letter & 0x1F)
    case "x": return ScalarSet(try hexadecimal(2))
    case "u": return ScalarSet(try unicodeEscape())
    case "0":
      if let next = current, ("0"..."9").contains(next) { throw syntax() }
      return ScalarSet(0)
    case "1"..."9" where !isInClass:
      var number = Int(scalar.value - 0x30)
      while let digit = current?.value, (0x30...0x39).contains(digit) {
        number = min(number * 10 + Int(digit - 0x30), scalars.count + 1)
        index += 1
      }
      refer(number: number, at: start)
      return nil
    case "k" where !isInClass:
      guard take("<") else { throw syntax() }
      refer(name: try groupName(), at: start)
      return nil
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/":
      return ScalarSet(scalar.value)
    default:
      throw PatternRefusal(.syntax, at: start)
    }
  }

  private mutating func unicodeProperty(isNegated: Bool, at start: Int) throws(PatternRefusal) -> ScalarSet {
    guard take("{") else { throw syntax() }
    var name = ""
    while let scalar = current, scalar != "}" {
      guard scalar.isASCII, scalar == "_" || scalar == "=" || scalar.properties.isIDContinue else {
        throw syntax()
      }
      name.unicodeScalars.append(scalar)
      index += 1
    }
    guard !name.isEmpty, take("}") else { throw syntax() }
    if let set = properties[name] { return isNegated ? set.inverse : set }
    switch ScalarSet.property(name) {
    case .set(let set):
      properties[name] = set
      return isNegated ? set.inverse : set
    case .withoutTable:
      note(.unicodeProperty, at: start)
      return ScalarSet()
    case .unknown: throw PatternRefusal(.syntax, at: start)
    }
  }

  private mutating func hexadecimal(_ count: Int) throws(PatternRefusal) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<count {
      guard let digit = current.flatMap({ Character($0).hexDigitValue }), current?.isASCII == true else {
        throw syntax()
      }
      value = value * 16 + UInt32(digit)
      index += 1
    }
    return value
  }

  private mutating func unicodeEscape() throws(PatternRefusal) -> UInt32 {
    if take("{") {
      var value: UInt32?
      while let scalar = current, scalar.isASCII, let digit = Character(scalar).hexDigitValue {
        value = min((value ?? 0) * 16 + UInt32(digit), 0x110000)
        index += 1
      }
      guard let value, value <= 0x10FFFF, take("}") else { throw syntax() }
      return value
    }
    let first = try hexadecimal(4)
    guard (0xD800...0xDBFF).contains(first) else { return first }
    let start = index
    if take("\\u"), let second = try? hexadecimal(4), (0xDC00...0xDFFF).contains(second) {
      return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
    }
    index = start
    return first
  }
}
