import RecordSyntax

/// Dates as people write them, where only one day can be meant.
enum WrittenDate {
  /// The day of `14-09-2023`, `14/9/2023`, `2023/09/14`, `14 september 2023` and the like; `nil` when it is not plain.
  ///
  /// The Dutch order is day, month, year; where that gives no day, nothing is guessed.
  static func read(_ text: String) -> Day? {
    let parts = text.lowercased().split { " -/.,".contains($0) }.map(String.init)
    guard parts.count == 3 else { return nil }
    if parts[0].utf8.count == 4, let year = number(parts[0]), let month = month(parts[1]),
      let day = number(parts[2])
    {
      return Day(year: year, month: month, day: day)
    }
    guard parts[2].utf8.count == 4, let year = number(parts[2]), let month = month(parts[1]),
      let day = number(parts[0])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Whether a text is written as a day is to be written, `2023-02-30`, whether there is such a day or not.
  static func hasForm(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { number(String($0)) != nil }
  }

  private static func number(_ text: String) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }

  private static func month(_ text: String) -> Int? {
    if let number = number(text) { return number }
    guard text.utf8.count >= 3 else { return nil }
    for months in [dutch, english] {
      if let index = months.firstIndex(where: { $0 == text || $0.prefix(3) == text }) { return index + 1 }
    }
    return text == "mrt" ? 3 : text == "sept" ? 9 : nil
  }

  private static let dutch = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
