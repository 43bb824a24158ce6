import RecordSyntax

extension Decimal {
  /// How many digits a divisor may have; a schema with a longer `multipleOf` is refused.
  static let mostDivisorDigits = 18

  /// Whether it is a whole number of times another, exactly; nothing is a multiple of zero.
  func isMultiple(of divisor: Decimal) -> Bool {
    if digits.isEmpty { return true }
    guard !divisor.digits.isEmpty, divisor.digits.count <= Self.mostDivisorDigits else { return false }
    // Digits have no zeros at the end, so a divisor with more of them behind it divides nothing.
    let shift = exponent - divisor.exponent
    guard shift >= 0 else { return false }
    let modulus = divisor.digits.reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
    var remainder = digits.reduce(UInt64(0)) { ($0 * 10 + UInt64($1)) % modulus }
    var power = UInt64(10) % modulus
    var rest = shift
    while rest > 0, remainder != 0 {
      if rest & 1 == 1 { remainder = Self.product(remainder, power, modulus) }
      power = Self.product(power, power, modulus)
      rest >>= 1
    }
    return remainder == 0
  }

  private static func product(_ left: UInt64, _ right: UInt64, _ modulus: UInt64) -> UInt64 {
    modulus.dividingFullWidth(left.multipliedFullWidth(by: right)).remainder
  }
}
