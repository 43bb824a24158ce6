/// A set of Unicode scalar values as sorted ranges that neither touch nor overlap.
struct ScalarSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>]

  /// Makes a set from ranges in any order.
  init(_ ranges: [ClosedRange<UInt32>] = []) {
    var merged: [ClosedRange<UInt32>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    self.ranges = merged
  }

  /// The set of one scalar.
  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  /// The scalars for which a condition holds; looks at all of them.
  init(where holds: (Unicode.Scalar) -> Bool) {
    var found: [ClosedRange<UInt32>] = []
    var start: UInt32?
    var value: UInt32 = 0
    while value <= 0x10FFFF {
      defer { value += 1 }
      if let scalar = Unicode.Scalar(value), holds(scalar) {
        start = start ?? value
      } else if let first = start {
        found.append(first...value - 1)
        start = nil
      }
    }
    if let start { found.append(start...0x10FFFF) }
    ranges = found
  }

  /// Everything that is not in this set.
  var inverse: ScalarSet {
    var found: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { found.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= 0x10FFFF { found.append(next...0x10FFFF) }
    return ScalarSet(found)
  }
}

extension ScalarSet {
  /// `\d`.
  static let digits = ScalarSet([0x30...0x39])
  /// `\w`.
  static let word = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  /// `\s`: white space and line terminators of ECMA-262.
  static let space = ScalarSet([
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ])
  /// `.`: anything but a line terminator.
  static let dot = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).inverse
}
