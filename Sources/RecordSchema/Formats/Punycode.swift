/// The ASCII form of international labels (RFC 3492).
enum Punycode {
  private static let base = 36

  /// The scalars that lower-case Punycode stands for, without its `xn--`; `nil` when it is none.
  static func decode(_ text: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
    var output: [UInt32] = []
    var input = text
    if let delimiter = text.lastIndex(of: 0x2D) {
      output = text[..<delimiter].map(UInt32.init)
      input = text[(delimiter + 1)...]
    }
    var code = 128
    var bias = 72
    var position = 0
    while !input.isEmpty {
      let old = position
      var weight = 1
      var k = base
      while true {
        guard let byte = input.popFirst(), let digit = digit(byte) else { return nil }
        let (sum, isOver) = position.addingReportingOverflow(digit * weight)
        guard !isOver, sum < 1 << 30 else { return nil }
        position = sum
        let threshold = min(max(k - bias, 1), 26)
        if digit < threshold { break }
        weight *= base - threshold
        guard weight < 1 << 30 else { return nil }
        k += base
      }
      let count = output.count + 1
      bias = adapt(position - old, count, isFirst: old == 0)
      code += position / count
      position %= count
      guard code <= 0x10FFFF else { return nil }
      output.insert(UInt32(code), at: position)
      position += 1
    }
    let scalars = output.compactMap(Unicode.Scalar.init)
    return scalars.count == output.count && !scalars.isEmpty ? scalars : nil
  }

  /// The ASCII that stands for scalars, without its `xn--`.
  static func encode(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    var output = scalars.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
    let basic = output.count
    if basic > 0 { output.append(0x2D) }
    var handled = basic
    var code = 128
    var delta = 0
    var bias = 72
    while handled < scalars.count {
      guard let next = scalars.map({ Int($0.value) }).filter({ $0 >= code }).min() else { break }
      delta += (next - code) * (handled + 1)
      code = next
      for scalar in scalars {
        if Int(scalar.value) < code { delta += 1 }
        guard Int(scalar.value) == code else { continue }
        append(delta, bias, to: &output)
        bias = adapt(delta, handled + 1, isFirst: handled == basic)
        delta = 0
        handled += 1
      }
      delta += 1
      code += 1
    }
    return output
  }

  private static func append(_ delta: Int, _ bias: Int, to output: inout [UInt8]) {
    var rest = delta
    var k = base
    while true {
      let threshold = min(max(k - bias, 1), 26)
      if rest < threshold { break }
      let digit = threshold + (rest - threshold) % (base - threshold)
      output.append(letter(digit))
      rest = (rest - threshold) / (base - threshold)
      k += base
    }
    output.append(letter(rest))
  }

  private static func letter(_ digit: Int) -> UInt8 { UInt8(digit < 26 ? digit + 0x61 : digit - 26 + 0x30) }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte) - 0x61
    case 0x30...0x39: Int(byte) - 0x30 + 26
    default: nil
    }
  }

  private static func adapt(_ delta: Int, _ count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var k = 0
    while delta > 455 {
      delta /= 35
      k += base
    }
    return k + 36 * delta / (delta + 38)
  }
}
