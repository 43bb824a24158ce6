import RecordSyntax

/// Times as RFC 3339 writes them.
enum TimeFormat {
  /// `date-time`.
  static func isDateTime(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 11, text[text.startIndex + 10] | 0x20 == UInt8(ascii: "t") else { return false }
    let date = Array(text.prefix(10))
    return Day(date, 0..<10) != nil && isTime(text.dropFirst(11))
  }

  /// `time`, with its offset; a leap second only where it is 23:59 in UTC.
  static func isTime(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    guard let hour = number(&rest, below: 24), take(&rest, ":"), let minute = number(&rest, below: 60),
      take(&rest, ":"), let second = number(&rest, below: 61)
    else { return false }
    if take(&rest, ".") {
      let digits = rest.prefix { (0x30...0x39).contains($0) }.count
      guard digits > 0 else { return false }
      rest = rest.dropFirst(digits)
    }
    guard let offset = offset(&rest), rest.isEmpty else { return false }
    let utc = ((hour * 60 + minute - offset) % 1440 + 1440) % 1440
    return second < 60 || utc == 1439
  }

  /// The offset in minutes.
  private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int? {
    if take(&rest, "Z") || take(&rest, "z") { return 0 }
    let isNegative = rest.first == UInt8(ascii: "-")
    guard take(&rest, "+") || take(&rest, "-"), let hours = number(&rest, below: 24), take(&rest, ":"),
      let minutes = number(&rest, below: 60)
    else { return nil }
    return (isNegative ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func take(_ rest: inout ArraySlice<UInt8>, _ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: scalar) else { return false }
    rest.removeFirst()
    return true
  }

  /// Two digits.
  private static func number(_ rest: inout ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard rest.count >= 2 else { return nil }
    let tens = Int(rest[rest.startIndex]) - 0x30
    let ones = Int(rest[rest.startIndex + 1]) - 0x30
    guard (0...9).contains(tens), (0...9).contains(ones), tens * 10 + ones < limit else { return nil }
    rest = rest.dropFirst(2)
    return tens * 10 + ones
  }
}
