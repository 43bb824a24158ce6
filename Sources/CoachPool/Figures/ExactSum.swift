/// A sum that says so when it no longer fits, for numbers in records can be anything.
struct ExactSum {
  /// The sum; `nil` once it did not fit.
  private(set) var value: Int? = 0

  mutating func add(_ number: Int) {
    value = value.flatMap { Self.fitting($0.addingReportingOverflow(number)) }
  }

  mutating func add(_ number: Int, times factors: Int...) {
    var product = Optional(number)
    for factor in factors {
      product = product.flatMap { Self.fitting($0.multipliedReportingOverflow(by: factor)) }
    }
    guard let product else {
      value = nil
      return
    }
    add(product)
  }

  private static func fitting(_ result: (partialValue: Int, overflow: Bool)) -> Int? {
    result.overflow ? nil : result.partialValue
  }
}
