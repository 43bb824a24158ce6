/// Finds phone numbers: Dutch ones as they are usually written, and those of any country behind a `+`.
enum PhoneNumbers {
  /// The bytes of the numbers in a text, by the runs of digits in it.
  static func find(in text: [UInt8], _ runs: [DigitRun]) -> [Range<Int>] {
    runs.flatMap { run in
      var found: [Range<Int>] = []
      var number = 0
      while number < run.groups.count {
        if let count = length(of: run, from: number, text), let range = whole(run, number, count, text) {
          found.append(range)
          number += count
        } else {
          number += 1
        }
      }
      return found
    }
  }

  /// How many groups from one on are a number; `nil` when they are none.
  private static func length(of run: DigitRun, from first: Int, _ text: [UInt8]) -> Int? {
    let isInternational = isBehindPlus(run, first, text)
    var digits: [UInt8] = []
    var most: Int?
    for count in 1...run.groups.count - first {
      digits += run.groups[first + count - 1].digits
      if digits.count > 16 { break }
      if isInternational, isDutch(digits.dropFirst(2), after: digits.prefix(2) == [3, 1]) { return count }
      if isInternational, digits[0] > 0, (9...15).contains(digits.count) { most = count }
      if digits.starts(with: [0, 0]), isDutch(digits.dropFirst(4), after: digits[2...].starts(with: [3, 1])) {
        return count
      }
      if !isInternational, digits.count == 10, digits[0] == 0, isDutch(digits.dropFirst(), after: true) {
        return count
      }
      // A mobile number without its sign, as programs write it.
      if digits.count == 11, run.groups[first].digits.starts(with: [3, 1, 6]) { return count }
    }
    return most
  }

  /// Whether digits are a Dutch number without its first nought, which may stand there all the same: (0)20.
  private static func isDutch(_ digits: ArraySlice<UInt8>, after isCountry: Bool) -> Bool {
    guard isCountry else { return false }
    let digits = digits.first == 0 ? digits.dropFirst() : digits
    guard digits.count == 9, let first = digits.first, let second = digits.dropFirst().first else {
      return false
    }
    // Numbers that start with 080 and 090 are of services and of no person.
    return first > 0 && !(first >= 8 && second == 0)
  }

  private static func isBehindPlus(_ run: DigitRun, _ group: Int, _ text: [UInt8]) -> Bool {
    let start = run.groups[group].range.lowerBound
    return start > 0 && text[start - 1] == UInt8(ascii: "+")
  }

  /// The bytes of some groups with the sign or bracket before them; `nil` when they are part of a longer word.
  private static func whole(_ run: DigitRun, _ first: Int, _ count: Int, _ text: [UInt8]) -> Range<Int>? {
    var range = run.range(first..<first + count)
    func isBefore(_ byte: Character) -> Bool {
      range.lowerBound > 0 && text[range.lowerBound - 1] == byte.asciiValue
    }
    let hasBracket = run.groups[first..<first + count].dropFirst().contains {
      $0.separator.contains(UInt8(ascii: ")"))
    }
    if isBefore("+") { range = range.lowerBound - 1..<range.upperBound }
    if isBefore("("), hasBracket { range = range.lowerBound - 1..<range.upperBound }
    guard range.lowerBound == 0 || !isWordByte(text[range.lowerBound - 1]),
      range.upperBound == text.count || !isWordByte(text[range.upperBound])
    else { return nil }
    return range
  }
}
