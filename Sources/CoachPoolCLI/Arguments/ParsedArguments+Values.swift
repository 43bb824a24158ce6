internal import RecordSyntax

extension ParsedArguments {
  /// The value of an option that is one of a few words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Choice.Type = Choice.self
  ) throws(CommandFailure) -> Choice? {
    guard let text = last(name) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let list = words.joined(separator: ", ")
    throw .unknown(
      Phrase(
        nl: "--\(name: name) kan niet \(value: text, .identifying) zijn, wel: \(name: list)",
        en: "--\(name: name) cannot be \(value: text, .identifying), but one of: \(name: list)"),
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
