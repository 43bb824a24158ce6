/// Exact arithmetic on whole numbers; a half is rounded away from zero, unless it is said which way.
enum Rounding {
  /// `numerator / denominator`, in units of `1 / scale`; `nil` when the denominator is not above zero or on
  /// overflow.
  static func ratio(_ numerator: Int, _ denominator: Int, scale: Int) -> Int? {
    guard denominator > 0 else { return nil }
    let (product, overflow) = numerator.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    let (whole, rest) = product.quotientAndRemainder(dividingBy: denominator)
    return rest.magnitude >= denominator.magnitude - rest.magnitude ? whole + product.signum() : whole
  }

  /// The largest whole number that is not above a quotient of a divisor above zero.
  static func down(_ number: Int, by divisor: Int) -> Int {
    let (whole, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? whole - 1 : whole
  }

  /// The smallest whole number that is not below a quotient of a divisor above zero.
  static func up(_ number: Int, by divisor: Int) -> Int {
    let (whole, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest > 0 ? whole + 1 : whole
  }

  /// The median in tenths; `nil` of nothing. Between two numbers in the middle it is their mean.
  static func median(_ numbers: [Int]) -> Int? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let upper = sorted[sorted.count / 2]
    let lower = sorted[(sorted.count - 1) / 2]
    return ratio(lower + upper, 2, scale: 10)
  }
}
