internal import RecordSyntax

/// Digits of a text with nothing between them but what people part the digits of one number by.
struct DigitRun: Sendable {
  /// Digits that stand together.
  struct Group: Sendable {
    /// The digits, from 0 to 9.
    var digits: [UInt8] = []
    /// The bytes they stand in.
    var range: Range<Int>
    /// What stands between it and the group before it: blanks of any kind as one, and dashes as hyphens.
    var separator: [UInt8] = []
  }

  /// The groups, in their order.
  private(set) var groups: [Group] = []

  /// The groups of dates, which belong to no number.
  private static let dateSeparators = Set("-./_".utf8.map { [$0] })

  /// The runs of a text, without the dates in them.
  static func runs(in text: [UInt8]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var run = DigitRun()
    var separator: [UInt8] = []
    var offset = 0
    while offset < text.count {
      let isDigit = text[offset] &- 0x30 < 10 || text[offset] == 0xEF
      if isDigit, let group = group(text, offset, separator) {
        run.groups.append(group)
        separator = []
        offset = group.range.upperBound
        continue
      }
      let (byte, count) = Self.separator(text, offset)
      if !run.groups.isEmpty, let byte, separator.count < 3 {
        separator.append(byte)
      } else if !run.groups.isEmpty {
        runs += run.withoutDates()
        run = DigitRun()
        separator = []
      }
      offset += count
    }
    return run.groups.isEmpty ? runs : runs + run.withoutDates()
  }

  /// The digits that stand together from an offset on; those of a full width have three bytes. `nil` when there are none.
  private static func group(_ text: [UInt8], _ start: Int, _ separator: [UInt8]) -> Group? {
    var digits: [UInt8] = []
    var end = start
    while end < text.count {
      if text[end] &- 0x30 < 10 {
        digits.append(text[end] - 0x30)
        end += 1
      } else if text[end] == 0xEF, end + 2 < text.count, text[end + 1] == 0xBC, text[end + 2] &- 0x90 < 10 {
        digits.append(text[end + 2] - 0x90)
        end += 3
      } else {
        break
      }
    }
    return digits.isEmpty ? nil : Group(digits: digits, range: start..<end, separator: separator)
  }

  /// What parts digits, as a byte; `nil` for anything else.
  private static func separator(_ text: [UInt8], _ offset: Int) -> (byte: UInt8?, count: Int) {
    switch text[offset] {
    case UInt8(ascii: " "), 0x09: return (UInt8(ascii: " "), 1)
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "_"):
      return (text[offset], 1)
    case 0..<0x80: return (nil, 1)
    default: break
    }
    // Blanks that do not break a line, hyphens, dashes and the minus sign.
    for (bytes, byte) in wide where text[offset...].starts(with: bytes) { return (byte, bytes.count) }
    return (nil, 1)
  }

  private static let wide: [([UInt8], UInt8)] = [
    ([0xC2, 0xA0], 0x20), ([0xE2, 0x80, 0xAF], 0x20), ([0xE2, 0x80, 0x89], 0x20), ([0xE2, 0x80, 0x90], 0x2D),
    ([0xE2, 0x80, 0x91], 0x2D), ([0xE2, 0x80, 0x92], 0x2D), ([0xE2, 0x80, 0x93], 0x2D),
    ([0xE2, 0x80, 0x94], 0x2D), ([0xE2, 0x80, 0x95], 0x2D), ([0xE2, 0x88, 0x92], 0x2D),
  ]

  /// The runs that are left when the dates are taken out.
  private func withoutDates() -> [DigitRun] {
    var runs: [DigitRun] = []
    var run = DigitRun()
    var number = 0
    while number < groups.count {
      if isDate(number) {
        if !run.groups.isEmpty { runs.append(run) }
        run = DigitRun()
        number += 3
      } else {
        run.groups.append(groups[number])
        number += 1
      }
    }
    if !run.groups.isEmpty { runs.append(run) }
    return runs
  }

  /// Whether three groups from one on are a date, the year first or last.
  private func isDate(_ number: Int) -> Bool {
    guard number + 3 <= groups.count, Self.dateSeparators.contains(groups[number + 1].separator),
      groups[number + 1].separator == groups[number + 2].separator
    else { return false }
    let parts = groups[number..<number + 3].map { ($0.digits.count, Self.number($0.digits)) }
    let (first, month, last) = (parts[0], parts[1], parts[2])
    let (year, day) = first.0 == 4 ? (first, last) : (last, first)
    guard year.0 == 4, month.0 <= 2, day.0 <= 2, (1900...2199).contains(year.1) else { return false }
    return Day(year: year.1, month: month.1, day: day.1) != nil
  }

  private static func number(_ digits: [UInt8]) -> Int {
    digits.prefix(9).reduce(0) { $0 * 10 + Int($1) }
  }

  /// The digits of some groups, one after another.
  func digits(_ groups: Range<Int>) -> [UInt8] { self.groups[groups].flatMap(\.digits) }

  /// The bytes from the first of some groups to the last.
  func range(_ groups: Range<Int>) -> Range<Int> {
    self.groups[groups.lowerBound].range.lowerBound..<self.groups[groups.upperBound - 1].range.upperBound
  }
}

/// Whether a byte is part of a word: a letter or digit, or of a character that is not ASCII.
func isWordByte(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 }
