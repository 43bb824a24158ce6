internal import RecordSyntax

/// Numbers and dates as a language writes them.
struct NumberText {
  let language: Language

  /// A figure's number with its unit; a dash when it has none.
  func text(_ figure: Figure) -> String {
    figure.value.map { text($0, figure.unit) } ?? "–"
  }

  /// A number in its unit.
  func text(_ value: Int, _ unit: FigureUnit) -> String {
    switch unit {
    case .count: return whole(value)
    case .tenths: return tenths(value)
    case .perMille: return tenths(value) + "%"
    case .tenthsOfDays: return (value % 10 == 0 ? whole(value / 10) : tenths(value)) + days
    case .minutes: return Rounding.ratio(value, 60, scale: 10).map { tenths($0) + hours } ?? "–"
    case .cents: return euros(value)
    }
  }

  /// A share that is known to whole percents.
  func percent(_ perMille: Int) -> String { whole(perMille / 10) + "%" }

  /// What stands in the place of a number that is not printed.
  var withheld: String { language == .dutch ? "afgeschermd" : "withheld" }

  /// A whole number, its digits in threes.
  func whole(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += language == .dutch ? "." : "," }
      text.append(digit)
    }
    return text
  }

  /// A day, `14 november 2023`.
  func day(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return "\(number) \(Self.month(month, language)) \(year)"
  }

  /// The name of a month, from 1 on.
  static func month(_ number: Int, _ language: Language) -> String {
    (language == .dutch ? dutchMonths : englishMonths)[number - 1]
  }

  private func tenths(_ number: Int) -> String {
    let sign = number < 0 && number > -10 ? "-" : ""
    return sign + whole(number / 10) + (language == .dutch ? "," : ".") + String(number.magnitude % 10)
  }

  private func euros(_ cents: Int) -> String {
    let rest = String(cents.magnitude % 100)
    let amount =
      whole(Int(cents.magnitude / 100)) + (language == .dutch ? "," : ".")
      + (rest.count == 1 ? "0" + rest : rest)
    return (cents < 0 ? "-" : "") + (language == .dutch ? "€ " : "€") + amount
  }

  private var days: String { language == .dutch ? " dagen" : " days" }

  private var hours: String { language == .dutch ? " uur" : " hours" }

  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

extension Day {
  /// The day as a sentence writes it, `14 november 2023`.
  var written: Phrase {
    Phrase(
      nl: "\(name: NumberText(language: .dutch).day(self))",
      en: "\(name: NumberText(language: .english).day(self))")
  }
}
