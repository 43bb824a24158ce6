import RecordSyntax
import Testing

@testable import CoachPool

/// Cells as Dutch spreadsheets have them.
struct CellReaderTests {
  private func field(_ form: ImportField.Form, _ path: String = "x", isList: Bool = false) -> ImportField {
    ImportField(
      path: path, form: form, isList: isList, title: Phrase(nl: "Veld", en: "Field"), dataClass: .facts)
  }

  private func read(_ text: String, _ field: ImportField, _ order: CellReader.DayOrder = .dayFirst) -> Value?
  {
    try? CellReader(order).value(text, of: field)
  }

  @Test(arguments: [
    ("01-03-2024", "2024-03-01"), ("1-3-2024", "2024-03-01"), ("1/3/2024", "2024-03-01"),
    ("1.3.2024", "2024-03-01"), ("2024-03-01", "2024-03-01"), ("1-3-2024 00:00", "2024-03-01"),
    ("1-3-2024 9:05:00", "2024-03-01"), ("2024-03-01T09:05:00.000Z", "2024-03-01"),
    ("29-02-2024", "2024-02-29"),
  ])
  func `a day is read with or without a time`(_ text: String, _ day: String) {
    #expect(read(text, field(.day)) == .string(day))
  }

  @Test(arguments: [
    "01-03-24", "1-3-4", "30-02-2024", "29-02-2023", "13-13-2024", "2024-13-01", "45352", "1 maart 2024",
    "1-3-20244",
    "01-03-2024 later", "-1-3-2024", "1-3-2024-5", "١-٣-٢٠٢٤", "001-3-2024",
  ])
  func `what is no day, or could be several, is refused`(_ text: String) {
    #expect(read(text, field(.day)) == nil)
  }

  @Test func `a year of two digits is refused by name`() {
    #expect(throws: CellRefusal.twoDigitYear("01-03-24")) {
      try CellReader().value("01-03-24", of: field(.day))
    }
  }

  @Test(arguments: ["45717", "45717,5", "38353"])
  func `the number by which a spreadsheet counts a day is said to be that`(_ text: String) throws {
    let refusal = try #require(throws: CellRefusal.self) { try CellReader().value(text, of: field(.day)) }
    #expect(refusal.message.text(.dutch) == "'\(text)' is het getal waarmee een spreadsheet een dag telt")
    #expect(refusal.help.text(.dutch).contains("de opmaak datum"))
  }

  @Test(arguments: [
    ("#######", "de kolom te smal was"), ("#N/B", "foutmelding van een formule"),
    ("#N/A", "foutmelding van een formule"), ("#DEEL/0!", "foutmelding van een formule"),
    ("#NAAM?", "foutmelding van een formule"), ("Err:502", "foutmelding van een formule"),
  ])
  func `what a spreadsheet shows in the place of a value is said to be that in any field`(
    _ text: String, _ message: String
  ) throws {
    for field in [field(.day), field(.text), field(.number), field(.person(.name))] {
      let refusal = try #require(throws: CellRefusal.self) { try CellReader().value(text, of: field) }
      #expect(refusal.message.text(.dutch).contains(message))
    }
  }

  @Test func `more than a cell of a spreadsheet can have is refused before anything is looked for in it`()
    throws
  {
    let text = String(repeating: "x", count: 300_000)
    let refusal = try #require(throws: CellRefusal.self) {
      try CellReader().value(text, of: field(.person(.name)))
    }
    #expect(refusal.message.text(.english).hasPrefix("this cell has 300000 bytes"))
  }

  @Test(arguments: ["#1", "#team", "#", "##", "Err: 502", "#Wat?", "!"])
  func `a text with a hash is a text`(_ text: String) { #expect(read(text, field(.text)) == .string(text)) }

  @Test func `the remedy for a score with decimals does not speak of a comma`() throws {
    let refusal = try #require(throws: CellRefusal.self) { try CellReader().value("8,5", of: field(.number)) }
    #expect(
      refusal.help.text(.dutch).contains("zonder decimalen") && !refusal.help.text(.dutch).contains("komma"))
  }

  @Test func `what is known is listed one by one, each in its quotes`() throws {
    let many = (1...20).map { ImportField.Choice(word: "thema-\($0)", label: "Onderwerp, \($0)") }
    let refusal = try #require(throws: CellRefusal.self) {
      try CellReader().value("geheel anders", of: field(.choice(many)))
    }
    let help = refusal.help.text(.english)
    #expect(help.hasPrefix("known are: 'Onderwerp, 1', 'thema-1', 'Onderwerp, 2', "), "\(help)")
    #expect(help.contains("'thema-6' and 28 more; translate"), "\(help)")
    #expect(refusal.help.text(.english, redacted: true).hasPrefix("known are: [redacted]; translate"))
  }

  @Test func `the month comes first where the mapping says so`() {
    #expect(read("3/1/2024", field(.day), .monthFirst) == "2024-03-01")
    #expect(read("13/1/2024", field(.day), .monthFirst) == nil)
  }

  @Test(arguments: [
    ("60", 60), ("1.250", 1250), ("60,0", 60), ("1.234.567,00", 1_234_567), ("-5", -5), ("+ 5", 5),
    ("007", 7),
  ])
  func `a number has points before thousands and a comma before decimals`(_ text: String, _ number: Int) {
    #expect(read(text, field(.number)) == .number(Decimal(number)))
  }

  @Test(arguments: [
    "7,5", "1,250", "1.25", "12.34.567", "60 min", "zestig", "", "1,", ",5", "1e3", "99999999999999999999",
    "١", "--1",
  ])
  func `what is no whole number is refused`(_ text: String) { #expect(read(text, field(.number)) == nil) }

  @Test(arguments: [
    ("€ 1.250,00", 125000), ("1250", 125000), ("€45,-", 4500), ("45,5", 4550), ("0,05", 5),
    ("EUR 12,30", 1230), ("euro 12,50", 1250), ("€ 1.234,50", 123450), ("1.234,50", 123450),
    ("1234,5", 123450),
    ("12,-", 1200),
    ("12,30 €", 1230), ("-€ 1", nil), ("- 3,00", -300), ("1,234", nil), ("€", nil), ("12.5", nil),
  ])
  func `an amount in euros becomes cents`(_ text: String, _ cents: Int?) {
    #expect(read(text, field(.euros)) == cents.map { .number(Decimal($0)) })
  }

  @Test func `an amount in euros is no number of cents`() {
    let cents = field(.number, "costs[].cents")
    #expect(read("45000", cents) == 45000)
    #expect(throws: CellRefusal.amountInCents("€ 450", cents)) { try CellReader().value("€ 450", of: cents) }
  }

  @Test(arguments: [
    ("ja", true), ("Ja", true), ("x", true), ("WAAR", true), ("1", true), ("nee", false), ("onwaar", false),
    ("-", nil),
    ("misschien", nil),
  ])
  func `yes and no are read in either language`(_ text: String, _ truth: Bool?) {
    #expect(read(text, field(.truth)) == truth.map { .bool($0) })
  }

  private static let themes: [ImportField.Choice] = [
    .init(word: "werk-prive", label: "Werk en privé"), .init(word: "leiderschap", label: "Leiderschap"),
    .init(word: "werkdruk", label: "Werk, druk en rust"),
  ]

  @Test(arguments: [
    ("werk-prive", "werk-prive"), ("Werk en privé", "werk-prive"), ("WERK EN PRIVE", "werk-prive"),
    ("privé", "werk-prive"),
    ("leiderschap", "leiderschap"), ("werk", nil), ("leiderschp", nil), ("", nil),
  ])
  func `a choice goes by its key, its label, or words that only its label has`(
    _ text: String, _ word: String?
  ) {
    #expect(read(text, field(.choice(Self.themes))) == word.map { .string($0) })
  }

  @Test func `what is near a choice is named`() throws {
    let refusal = try #require(throws: CellRefusal.self) {
      try CellReader().value("leiderschp", of: field(.choice(Self.themes)))
    }
    #expect(refusal.help.text(.dutch).hasPrefix("bedoel je 'Leiderschap'?"))
    #expect(!refusal.help.text(.dutch, redacted: true).contains("eiderschap"))
    #expect(!refusal.message.text(.dutch, redacted: true).contains("leiderschp"))
  }

  @Test func `a cell of a list holds several, and a label may have a comma`() {
    let list = field(.choice(Self.themes), isList: true)
    #expect(read("Leiderschap, privé", list) == ["leiderschap", "werk-prive"])
    #expect(read("Leiderschap;leiderschap", list) == ["leiderschap"])
    #expect(read("Werk, druk en rust", list) == ["werkdruk"])
    #expect(read("Leiderschap\nWerk en privé", list) == ["leiderschap", "werk-prive"])
    #expect(read("Leiderschap, onzin", list) == nil)
  }

  @Test(arguments: ["p-7k3m9q", "p-abcd12"])
  func `a code is a code`(_ text: String) { #expect(read(text, field(.code)) == .string(text)) }

  @Test(arguments: ["els", "Els de Wit", "els-de-wit", "p-", "e.dewit@x.nl"])
  func `a name never passes for a code`(_ text: String) { #expect(read(text, field(.code)) == nil) }

  @Test(arguments: ["Els\u{202E}tiW", "a\u{0}b", "naam\u{200B}", "\u{FEFF}x", "a\u{7}"])
  func `what is not seen is refused in any field`(_ text: String) { #expect(read(text, field(.text)) == nil) }
}
