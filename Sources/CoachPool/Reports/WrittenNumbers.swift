internal import RecordSyntax

/// The whole numbers that a text names, in digits or in words.
///
/// Only what is a date, a time or a decimal from end to end names none; everywhere else each run of digits counts, as
/// in `2x`, `HR:2` or `2/28`, for a number too many does less harm than one that gets through.
struct WrittenNumbers {
  private(set) var all: Set<Int> = []

  init(_ text: String) {
    var ten: Int?
    let isPart = { (character: Character) in
      character.isLetter || character.isNumber || ".,-/:".contains(character)
    }
    for token in text.split(whereSeparator: { !isPart($0) }) {
      let word = NumberWord.value(of: Self.trimmed(token))
      // Also "twenty three", in two words.
      if let ten, let word, (1...9).contains(word) { all.insert(ten + word) }
      ten = word.flatMap { $0 >= 20 && $0 % 10 == 0 ? $0 : nil }
      if let word { all.insert(word) } else { add(Self.trimmed(token)) }
    }
  }

  /// Adds what a token names that is no number as a word.
  private mutating func add(_ token: Substring) {
    if let number = Self.grouped(token, by: ".") ?? Self.grouped(token, by: ",") {
      all.insert(number)
      return
    }
    guard !Self.isDate(token), !Self.isTime(token), !Self.isDecimal(token) else { return }
    for run in token.split(whereSeparator: { !$0.isLetter }) {
      if let word = NumberWord.value(of: run) { all.insert(word) }
    }
    var number: Int?
    for character in token {
      let digit = character.wholeNumberValue
      if let run = number, digit.map({ $0 > 9 }) ?? true {
        all.insert(run)
        number = nil
      }
      guard let digit else { continue }
      guard digit <= 9 else {
        all.insert(digit)
        continue
      }
      // A number too long to compute with is no number of people.
      let (tens, isLong) = (number ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, isTooLong) = tens.addingReportingOverflow(digit)
      number = isLong || isTooLong ? .max : sum
    }
    if let number { all.insert(number) }
  }

  private static func trimmed(_ token: Substring) -> Substring {
    var token = token
    while let last = token.last, !last.isLetter, !last.isNumber { token.removeLast() }
    while let first = token.first, !first.isLetter, !first.isNumber { token.removeFirst() }
    return token
  }

  /// The number whose digits stand in threes, `1.234`.
  private static func grouped(_ token: Substring, by mark: Character) -> Int? {
    let groups = token.split(separator: mark, omittingEmptySubsequences: false)
    guard groups.count > 1, (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy(isDigits)
    else { return nil }
    return Int(groups.joined())
  }

  private static func isDecimal(_ token: Substring) -> Bool {
    guard let mark = token.lastIndex(where: { $0 == "," || $0 == "." }) else { return false }
    let whole = token[..<mark]
    return isDigits(token[token.index(after: mark)...])
      && (isDigits(whole) || grouped(whole, by: token[mark] == "," ? "." : ",") != nil)
  }

  /// Whether it is a day with its year, `2023-11-14`, `14-11-2023` or `14/11/2023`.
  private static func isDate(_ token: Substring) -> Bool {
    guard let mark = token.first(where: { "-/.".contains($0) }) else { return false }
    let parts = token.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy(isDigits), parts[1].count <= 2,
      let month = Int(parts[1]), let first = Int(parts[0]), let last = Int(parts[2])
    else { return false }
    if parts[0].count == 4, parts[2].count <= 2 { return Day(year: first, month: month, day: last) != nil }
    return parts[0].count <= 2 && parts[2].count == 4 && Day(year: last, month: month, day: first) != nil
  }

  /// Whether it is a time, `9:30` or `09:30:00`.
  private static func isTime(_ token: Substring) -> Bool {
    let parts = token.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy(isDigits), (1...2).contains(parts[0].count),
      let hour = Int(parts[0]), hour < 24
    else { return false }
    return parts.dropFirst().allSatisfy { part in part.count == 2 && Int(part).map { $0 < 60 } == true }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) }
  }
}
