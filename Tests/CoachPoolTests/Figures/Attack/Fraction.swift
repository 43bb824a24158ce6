/// An exact rational number.
struct Fraction: Equatable {
  let numerator: Int
  let denominator: Int

  static let zero = Fraction(0)

  init(_ numerator: Int, _ denominator: Int = 1) {
    guard denominator != 1 else {
      (self.numerator, self.denominator) = (numerator, 1)
      return
    }
    var (left, right) = (abs(numerator), abs(denominator))
    while right != 0 { (left, right) = (right, left % right) }
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / max(left, 1)
    self.denominator = sign * denominator / max(left, 1)
  }

  static func - (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator - right.numerator * left.denominator,
      left.denominator * right.denominator)
  }

  static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  static func / (left: Fraction, right: Fraction) -> Fraction {
    Fraction(left.numerator * right.denominator, left.denominator * right.numerator)
  }
}
