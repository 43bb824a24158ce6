internal import CoachPool
internal import RecordSyntax

extension ParsedArguments {
  /// The value of an option that is one of a few words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Choice.Type = Choice.self
  ) throws(CommandFailure) -> Choice? {
    try word(name, among: Choice.allCases.map(\.rawValue)).flatMap { Choice(rawValue: $0) }
  }

  /// The value of an option that must be one of some words.
  func word(_ name: String, among words: [String]) throws(CommandFailure) -> String? {
    guard let text = last(name) else { return nil }
    guard !words.contains(text) else { return text }
    let list = Phrase.listing(words)
    throw .unknown(
      Phrase(
        nl: "--\(name: name) kan niet \(value: text, .identifying) zijn, wel: \(list)",
        en: "--\(name: name) cannot be \(value: text, .identifying), but one of: \(list)"),
      NearestName.find(text, in: words), command)
  }

  /// The value of an option that is a date.
  func day(_ name: String) throws(CommandFailure) -> Day? {
    guard let text = last(name) else { return nil }
    guard let day = Day(text) else {
      throw .usage(
        Phrase(
          nl: "--\(name: name) \(value: text, .identifying) is geen dag van de kalender; schrijf JJJJ-MM-DD",
          en: "--\(name: name) \(value: text, .identifying) is no day of the calendar; write YYYY-MM-DD"),
        command)
    }
    return day
  }

  /// The value of an option that is a whole number from `least` on.
  func number(_ name: String, atLeast least: Int) throws(CommandFailure) -> Int? {
    guard let text = last(name) else { return nil }
    guard let number = Int(text), number >= least else {
      throw .usage(
        Phrase(
          nl: "--\(name: name) \(value: text, .identifying) is geen geheel getal van \(least) of meer",
          en: "--\(name: name) \(value: text, .identifying) is no whole number of \(least) or more"), command)
    }
    return number
  }
}
