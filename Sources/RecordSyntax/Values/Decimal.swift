/// A decimal number exactly as it is written: no rounding, any size.
public struct Decimal: Hashable, Sendable {
  /// The largest power of ten, up or down, that the first digit of a number that is read stands for.
  private static let mostPower = 1_000_000_000

  /// Whether it is below zero; zero is never negative.
  public let isNegative: Bool
  /// The digits without leading or trailing zeros, most significant first; none for zero.
  public let digits: [UInt8]
  /// The power of ten that the digits, read as a whole number, are multiplied by; 0 for zero.
  public let exponent: Int

  /// Makes a whole number.
  public init(_ integer: Int) {
    var digits: [UInt8] = []
    var rest = integer.magnitude
    while rest > 0 {
      digits.append(UInt8(rest % 10))
      rest /= 10
    }
    self.init(isNegative: integer < 0, digits: digits.reversed(), exponent: 0)
  }

  /// Makes a number from digits (each 0 to 9, most significant first) and a power of ten.
  public init(isNegative: Bool, digits: [UInt8], exponent: Int) {
    let significant = digits.drop { $0 == 0 }
    var end = significant.endIndex
    var exponent = exponent
    while end > significant.startIndex, significant[end - 1] == 0 {
      end -= 1
      exponent += 1
    }
    self.digits = Array(significant[..<end])
    self.isNegative = isNegative && !self.digits.isEmpty
    self.exponent = self.digits.isEmpty ? 0 : exponent
  }

  /// Reads a number as JSON or YAML's core schema writes it in base ten; `nil` for anything else.
  ///
  /// A number whose first digit stands for a power of ten past `mostPower` is taken for one at that power: it is beyond
  /// any bound it is compared with.
  public init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    var isNegative = false
    if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    var digits: [UInt8] = []
    var exponent = 0
    var sawPoint = false
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "."), !sawPoint {
        sawPoint = true
      } else if byte &- 0x30 < 10 {
        digits.append(byte &- 0x30)
        if sawPoint { exponent -= 1 }
      } else {
        break
      }
      index += 1
    }
    guard !digits.isEmpty else { return nil }
    if index < end {
      guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return nil }
      index += 1
      var isDown = false
      if index < end, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
        isDown = bytes[index] == UInt8(ascii: "-")
        index += 1
      }
      guard index < end else { return nil }
      var power = 0
      while index < end {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        power = min(power * 10 + Int(digit), 4 * Self.mostPower)
        index += 1
      }
      exponent += isDown ? -power : power
    }
    if exponent.magnitude > Self.mostPower / 2 {
      // However the number is written, with a point or zeros in other places, this stays the same.
      let first = digits.count - digits.prefix { $0 == 0 }.count - 1
      exponent = min(max(exponent + first, -Self.mostPower), Self.mostPower) - first
    }
    self.init(isNegative: isNegative, digits: digits, exponent: exponent)
  }

  /// Whether it has no fraction.
  public var isInteger: Bool { exponent >= 0 }

  /// The number as an `Int`; `nil` when it has a fraction or does not fit.
  public var int: Int? {
    guard exponent >= 0, digits.count + exponent <= 19 else { return nil }
    var value: UInt = 0
    for digit in digits { value = value * 10 + UInt(digit) }
    for _ in 0..<exponent {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    if isNegative { return value <= UInt(Int.max) + 1 ? Int(truncatingIfNeeded: 0 &- value) : nil }
    return Int(exactly: value)
  }
}

extension Decimal: Comparable {
  /// Orders by value, exactly.
  public static func < (left: Decimal, right: Decimal) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let order = left.compareMagnitude(to: right)
    return left.isNegative ? order > 0 : order < 0
  }

  /// -1, 0 or 1, whatever the signs.
  private func compareMagnitude(to other: Decimal) -> Int {
    if digits.isEmpty || other.digits.isEmpty {
      return digits.isEmpty ? (other.digits.isEmpty ? 0 : -1) : 1
    }
    let mine = digits.count + exponent
    let theirs = other.digits.count + other.exponent
    if mine != theirs { return mine < theirs ? -1 : 1 }
    for index in 0..<max(digits.count, other.digits.count) {
      let left = index < digits.count ? digits[index] : 0
      let right = index < other.digits.count ? other.digits[index] : 0
      if left != right { return left < right ? -1 : 1 }
    }
    return 0
  }
}

extension Decimal: CustomStringConvertible {
  /// The shortest plain or scientific form, valid in JSON and YAML.
  public var description: String {
    guard !digits.isEmpty else { return "0" }
    let sign = isNegative ? "-" : ""
    let text = digits.map(String.init).joined()
    if exponent >= 0, digits.count + exponent <= 21 {
      return sign + text + String(repeating: "0", count: exponent)
    }
    let point = digits.count + exponent
    if exponent < 0, point > 0 { return sign + text.prefix(point) + "." + text.dropFirst(point) }
    if exponent < 0, point > -6 { return sign + "0." + String(repeating: "0", count: -point) + text }
    let fraction = text.dropFirst()
    return sign + text.prefix(1) + (fraction.isEmpty ? "" : "." + fraction) + "e" + String(point - 1)
  }
}
