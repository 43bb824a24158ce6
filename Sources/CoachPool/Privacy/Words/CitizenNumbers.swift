/// Finds what may be a citizen service number (BSN): nine digits, or eight where a label says so, with the right checksum.
enum CitizenNumbers {
  /// A number in a text.
  struct Candidate {
    /// Its bytes.
    let range: Range<Int>
    /// Whether it has eight digits, and so is one only where a label says so.
    let isShort: Bool
  }

  private static let space = UInt8(ascii: " ")
  private static let slash = UInt8(ascii: "/")

  /// The numbers in a text with the right checksum, by the runs of digits in it.
  static func find(in text: [UInt8], _ runs: [DigitRun]) -> [Candidate] {
    runs.flatMap { run in
      var found: [Candidate] = []
      var number = 0
      while number < run.groups.count {
        if let (count, isShort) = length(of: run, from: number, text) {
          found.append(Candidate(range: run.range(number..<number + count), isShort: isShort))
          number += count
        } else {
          number += 1
        }
      }
      return found
    }
  }

  /// How many groups from one on are a number, and whether it has eight digits.
  private static func length(of run: DigitRun, from first: Int, _ text: [UInt8]) -> (Int, Bool)? {
    var digits: [UInt8] = []
    for count in 1...run.groups.count - first {
      let group = run.groups[first + count - 1]
      // Groups of two digits and more, with the same between all of them.
      if count > 1, min(digits.count, group.digits.count) < 2 || group.separator.count != 1 { return nil }
      if count > 2, group.separator != run.groups[first + 1].separator { return nil }
      digits += group.digits
      guard digits.count < 10, count < 6 else { return nil }
      if digits.count >= 8, hasChecksum(digits), stands(run, first, count, text) {
        return (count, digits.count == 8)
      }
    }
    return nil
  }

  /// Whether groups stand by themselves: no letter touches them, and what parts them from other groups parts numbers.
  private static func stands(_ run: DigitRun, _ first: Int, _ count: Int, _ text: [UInt8]) -> Bool {
    let range = run.range(first..<first + count)
    let inner = count > 1 ? run.groups[first + 1].separator : []
    func parts(_ separator: [UInt8]) -> Bool {
      separator != inner && (separator.contains(space) || separator.contains(slash))
    }
    let end = first + count
    guard first == 0 || parts(run.groups[first].separator),
      end == run.groups.count || parts(run.groups[end].separator)
    else { return false }
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : space
    let isSigned = before == UInt8(ascii: "+")
    let isInWord = range.upperBound < text.count && isWordByte(text[range.upperBound])
    return !isSigned && !isInWord && (!isWordByte(before) || CitizenLabel.ends(text, at: range.lowerBound))
  }

  /// The eleven test: nine digits, a nought before eight, times 9, 8, 7 … 2 and -1 add up to a multiple of eleven.
  ///
  /// Noughts alone pass it, and are no one's number.
  static func hasChecksum(_ digits: [UInt8]) -> Bool {
    let digits = digits.count == 8 ? [0] + digits : digits
    guard digits.count == 9, digits.contains(where: { $0 > 0 }) else { return false }
    let weighed = zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + Int($1.0) * $1.1 }
    return weighed % 11 == 0
  }
}
