/// Finds what may be a citizen service number (BSN): nine digits, or eight where a label says so, with the right checksum.
enum CitizenNumbers {
  /// A number in a text.
  struct Candidate {
    /// Its bytes.
    let range: Range<Int>
    /// Whether it is one only where a label says so: it has eight digits, or is part of an address of the web.
    let needsLabel: Bool
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
          let range = run.range(number..<number + count)
          found.append(Candidate(range: range, needsLabel: isShort || isInWebAddress(range.lowerBound, text)))
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
      // The same between all groups.
      if count > 1, group.separator.count != 1 { return nil }
      if count > 2, group.separator != run.groups[first + 1].separator { return nil }
      digits += group.digits
      guard digits.count < 10, count < 6 else { return nil }
      if digits.count >= 8, hasChecksum(digits), isGrouped(run.groups[first..<first + count]),
        stands(run, first, count, text)
      {
        return (count, digits.count == 8)
      }
    }
    return nil
  }

  /// Whether groups have the sizes that people make: two digits and more, or one as in 1234 5678 2 and 1.234.567.82.
  private static func isGrouped(_ groups: ArraySlice<DigitRun.Group>) -> Bool {
    let sizes = groups.map(\.digits.count)
    return sizes.allSatisfy { $0 > 1 } || sizes == [4, 4, 1] || sizes == [1, 3, 3, 2]
  }

  /// Whether a number stands in an address of the web, where numbers of any kind do.
  private static func isInWebAddress(_ start: Int, _ text: [UInt8]) -> Bool {
    let most = max(0, start - 300)
    let from = text[most..<start].lastIndex { $0 <= space } ?? most - 1
    let word = String(decoding: text[from + 1..<start], as: UTF8.self)
    return word.contains("://") || word.contains("www.")
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
    return !isSigned && !isInWord
      && (!isWordByte(before) || CitizenLabel.announces(text, at: range.lowerBound))
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
