package import RecordSyntax

/// Reads cells as Dutch spreadsheets write them: `01-03-2024`, `€ 1.250,00`, `ja`, `Werk en privé`.
package struct CellReader: Sendable {
  /// What comes first in a day that does not begin with its year.
  package enum DayOrder: String, Sendable, CaseIterable {
    /// The day, as in `01-03-2024` for the first of March.
    case dayFirst = "dmy"
    /// The month, as in `03/01/2024` for the first of March.
    case monthFirst = "mdy"
  }

  private let dayOrder: DayOrder

  /// Makes a reader.
  package init(_ dayOrder: DayOrder = .dayFirst) { self.dayOrder = dayOrder }

  /// More than a cell can have in any spreadsheet: 32,767 characters in Excel, 65,535 in LibreOffice.
  private static let mostBytes = 4 * 65_535

  /// What a cell that is not empty says in a field.
  ///
  /// - Parameter isKnownCode: Whether a code of a person is in use.
  package func value(
    _ text: String, of field: ImportField, isKnownCode: (String) -> Bool = { _ in false }
  ) throws(CellRefusal) -> Value {
    // Before anything is looked for in it: no spreadsheet has so much in a cell.
    guard text.utf8.count <= Self.mostBytes else { throw .tooLong(text.utf8.count) }
    guard !text.unicodeScalars.contains(where: Self.isInvisible) else { throw .invisible(text) }
    guard !Self.isTooNarrow(text) else { throw .tooNarrow(text) }
    guard !Self.isFormulaError(text) else { throw .formulaError(text) }
    guard field.isList else { return try element(text, of: field, isKnownCode) }
    // What is called by a text with a comma in it stands before what the comma parts.
    if let whole = Self.choice(text, among: field.choices) { return [.string(whole.word)] }
    var elements: [Value] = []
    for part in text.split(whereSeparator: { ",;|\n\r\r\n".contains($0) }) {
      let part = Self.trimmed(String(part))
      guard !part.isEmpty else { continue }
      let element = try element(part, of: field, isKnownCode)
      if !elements.contains(element) { elements.append(element) }
    }
    return .array(elements)
  }

  /// A cell without the blanks around it, that of no width included.
  package static func trimmed(_ text: String) -> String { String(Substring(text).trimmingBlanks()) }

  private func element(
    _ text: String, of field: ImportField, _ isKnownCode: (String) -> Bool
  ) throws(CellRefusal) -> Value {
    switch field.form {
    // The apostrophe that keeps a spreadsheet from running a text is none of it.
    case .text, .person: return .string(FormulaGuard.releasing(text))
    case .key:
      guard RecordPath.isID(text.lowercased()) else { throw .notAKey(text) }
      // Languages are the only keys with capitals, `nl-BE`.
      return .string(field.path == "languages" ? text : text.lowercased())
    case .choice(let choices):
      guard let choice = Self.choice(text, among: choices) else { throw .unknown(text, field) }
      return .string(choice.word)
    case .day: return .string(try day(text).description)
    case .number: return try number(text, field)
    case .euros: return try cents(text)
    case .presence: return try truth(text) ? .object([]) : .null
    case .truth: return .bool(try truth(text))
    case .code:
      guard PersonCode.isDrawn(text) || isKnownCode(text) else { throw .notACode(text) }
      return .string(text)
    case .id:
      guard RecordPath.isID(text) else { throw .notAnID(text) }
      return .string(text)
    }
  }

  private func truth(_ text: String) throws(CellRefusal) -> Bool {
    switch text.lowercased() {
    case "ja", "j", "yes", "y", "x", "waar", "true", "1": return true
    case "nee", "n", "no", "onwaar", "false", "0": return false
    default: throw .notATruth(text)
    }
  }

  /// Whether a character only changes how others are shown, or nothing at all.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x7F || scalar.value < 0x20 else { return false }
    switch scalar.properties.generalCategory {
    case .control: return scalar != "\n" && scalar != "\r" && scalar != "\t"
    case .format, .privateUse, .unassigned, .surrogate: return true
    default: return false
    }
  }

  // MARK: - What a spreadsheet shows in place of a value

  /// Whether a text is what is shown of a number in a column that is too narrow for it.
  private static func isTooNarrow(_ text: String) -> Bool {
    text.utf8.count > 2 && text.utf8.allSatisfy { $0 == UInt8(ascii: "#") }
  }

  /// Whether a text is what is shown of a formula that has no value, in whatever language: `#N/B`, `#DEEL/0!`, `#NAAM?`.
  private static func isFormulaError(_ text: String) -> Bool {
    if text == "#N/B" || text == "#N/A" { return true }
    if let number = ["Err:", "Fout:"].first(where: text.hasPrefix).map({ text.dropFirst($0.count) }) {
      return number.utf8.count == 3 && number.utf8.allSatisfy { $0 &- 0x30 < 10 }
    }
    return text.hasPrefix("#") && (text.hasSuffix("!") || text.hasSuffix("?"))
      && text.utf8.dropFirst().dropLast().allSatisfy {
        (0x41...0x5A).contains($0) || $0 == 0x2F || $0 == 0x30
      }
  }

  // MARK: - Words

  /// The choice that a text is: by its word or what it is called, or by words of that which say it of no other
  /// (`voltooid` for `traject voltooid`).
  private static func choice(_ text: String, among choices: [ImportField.Choice]) -> ImportField.Choice? {
    let written = FoldedCell(text)
    let same = choices.filter { $0.folded.word == written || $0.folded.label == written }
    if let first = same.first { return same.allSatisfy { $0.word == first.word } ? first : nil }
    let meant = choices.filter { $0.folded.label.has(written) }
    return meant.count == 1 ? meant[0] : nil
  }
}

// MARK: - Numbers

extension CellReader {
  private func number(_ text: String, _ field: ImportField) throws(CellRefusal) -> Value {
    let isCents = field.path.lowercased().hasSuffix("cents")
    if isCents, text.contains("€") || text.contains(",") { throw .amountInCents(text, field) }
    guard let parts = Self.digits(text), parts.fraction.allSatisfy({ $0 == "0" }) else {
      throw .notANumber(text)
    }
    return .number(Decimal(parts.isNegative ? -parts.whole : parts.whole))
  }

  private func cents(_ text: String) throws(CellRefusal) -> Value {
    var amount = Substring(text)
    for mark in ["€", "EUR", "euro", "eur"] where amount.hasPrefix(mark) { amount.removeFirst(mark.count) }
    for mark in ["€", "EUR", "eur", "euro"] where amount.hasSuffix(mark) { amount.removeLast(mark.count) }
    amount = amount.trimmingBlanks()
    for dash in [",-", ",--", ",—", ",–"] where amount.hasSuffix(dash) {
      amount = amount.dropLast(dash.count) + ",00"
    }
    guard let parts = Self.digits(String(amount)), parts.fraction.count <= 2 else { throw .notAnAmount(text) }
    let fraction = Int((parts.fraction + "00").prefix(2)) ?? 0
    let cents = parts.whole * 100 + fraction
    return .number(Decimal(parts.isNegative ? -cents : cents))
  }

  /// A number with points before thousands and a comma before decimals; `nil` for anything else.
  private static func digits(_ text: String) -> (isNegative: Bool, whole: Int, fraction: String)? {
    var rest = Substring(text)
    let isNegative = rest.hasPrefix("-")
    if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst().trimmingBlanks() }
    let halves = rest.split(separator: ",", omittingEmptySubsequences: false)
    guard halves.count <= 2, let whole = halves.first else { return nil }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    let areGroups =
      groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    let fraction = halves.count == 2 ? String(halves[1]) : ""
    let digits = groups.joined()
    guard areGroups, !digits.isEmpty, digits.utf8.count <= 15,
      (digits + fraction).utf8.allSatisfy({ $0 &- 0x30 < 10 }),
      halves.count == 1 || !fraction.isEmpty, let number = Int(digits)
    else { return nil }
    return (isNegative, number, fraction)
  }
}

// MARK: - Days

extension CellReader {
  /// A day, with or without the time behind it that spreadsheets add.
  private func day(_ text: String) throws(CellRefusal) -> Day {
    guard !Self.isSerial(text) else { throw .serialNumber(text) }
    let halves = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    guard let date = halves.first, halves.count == 1 || Self.isTime(halves[1]) else { throw .notADay(text) }
    let parts = date.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) else {
      throw .notADay(text)
    }
    let numbers = parts.map { Int($0) ?? 0 }
    if parts[0].utf8.count == 4 {
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { throw .notADay(text) }
      return day
    }
    guard parts[2].utf8.count != 2 else { throw .twoDigitYear(text) }
    let (month, day) = dayOrder == .dayFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    guard parts[2].utf8.count == 4, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      let found = Day(year: numbers[2], month: month, day: day)
    else { throw .notADay(text) }
    return found
  }

  /// Whether a text can be the number that spreadsheets count a day by, with the time as its fraction: `45717` is the first
  /// of March 2025.
  private static func isSerial(_ text: String) -> Bool {
    let halves = text.split(maxSplits: 1, omittingEmptySubsequences: false) { ",.".contains($0) }
    return halves.allSatisfy { half in !half.isEmpty && half.utf8.allSatisfy { $0 &- 0x30 < 10 } }
      && halves.first.flatMap { Int($0) }.map { (20_000...80_000).contains($0) } == true
  }

  /// Whether a text is a time of the day, `0:00` or `13:45:00`.
  private static func isTime(_ text: Substring) -> Bool {
    let clock = text.trimmingBlanks().prefix { $0 != "." && $0 != "Z" && $0 != "+" }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { (1...2).contains($0.utf8.count) && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
  }
}
