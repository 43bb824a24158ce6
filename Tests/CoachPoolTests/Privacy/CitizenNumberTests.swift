import CoachPool
import RecordSyntax
import Testing

/// Citizen service numbers, by the BSN check and by what they are called.
struct CitizenNumberTests {
  private static let path = "trajectories/2023/t-2023-p4cz.md"

  private static func trajectory(_ line: String) -> String {
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20\n\(line)\n---\n"
  }

  @Test(arguments: [
    "123456782", "1234.56.782", "123 456 782", "123-456-782", "123.456.782", "12.34.56.782", "1234 56 782",
    "123\u{A0}456\u{A0}782", "111222333", "010464554", "1234 5678 2", "1.234.567.82", "123_456_782",
    "\u{FF11}\u{FF12}\u{FF13}\u{FF14}\u{FF15}\u{FF16}\u{FF17}\u{FF18}\u{FF12}",
  ])
  func `nine digits that pass the test are a warning`(_ number: String) {
    #expect(WrittenFindings(quote: "nummer \(number) hoort erbij").found == ["bsn warning \(number)"])
  }

  @Test(arguments: [
    "BSN 123456782", "bsn: 123456782", "BSN-nummer 1234.56.782", "sofinummer 123456782", "sofi: 123456782",
    "Burgerservicenummer 123 456 782", "burgerservicenummer van de coachee is 123456782", "BSN123456782",
    "123456782 (BSN)", "burger-service-nummer: 123456782", "bsn 10464554", "bsn 1046.45.54", "BSN:123456782",
    "bsn=123456782", "https://voorbeeld.nl/?bsn=123456782", "BSN 1234 5678 2",
  ])
  func `a number that is called one is an error`(_ text: String) {
    let number = text.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." || $0 == " " }
    let words = number.split(separator: " ").joined(separator: " ")
    #expect(WrittenFindings(quote: text).found == ["bsn error \(words)"])
  }

  @Test(arguments: ["nr123456782", "nummer123456782", "No.123456782"])
  func `letters that only say that a number follows do not hide it`(_ text: String) {
    #expect(WrittenFindings(quote: text).found == ["bsn warning 123456782"])
  }

  @Test(arguments: [
    "123456789", "000000000", "1234567821", "12345678", "10464554", "20230110", "1-23456782", "12-3456-782-1",
    "bsn 000000000", "bsn niet vastgelegd op 2023-01-10", "bsn gecheckt op 10-01-2023", "A123456782B",
    "123456782x",
    "+123456782", "12 345 67 82 1", "sofie 10464554", "123 456-782", "bsn 123456789",
    "https://voorbeeld.nl/123456782", "www.voorbeeld.nl/x/123456782", "1 2 3 4 5 6 7 8 2", "a1b2c3123456782",
    "nrs123456782", "123456782-1234",
  ])
  func `what does not pass, or is no number of nine digits, is not found`(_ text: String) {
    #expect(WrittenFindings(quote: text).found.filter { $0.hasPrefix("bsn") } == [])
  }

  @Test func `a part of another number is not found again`() {
    #expect(
      WrittenFindings(quote: "BE68 5390 0754 7034").found == ["personal-data error BE68 5390 0754 7034"])
  }

  @Test(arguments: [
    ("coachee: \"123456782\"", "warning"), ("coachee: 123456782", "warning"),
    ("coachee: p-123456782", "warning"),
    ("bsn: 123456782", "error"), ("coacheeBsn: 123456782", "error"), ("sofi_nummer: \"123456782\"", "error"),
    ("burgerservicenummer: { van: 123456782 }", "error"), ("123456782: ja", "warning"),
    ("coachee: \"123456782\" # bsn", "error"), ("# BSN\ncoachee: \"123456782\"", "error"),
    ("coachee: p-1 # 123456782", "warning"), ("coachee: p-1 # bsn 123456782", "error"),
    ("bsn: # 123456782", "error"), ("coachee: bsn-123456782", "error"),
    ("notes: |\n  regel\n  bsn 123456782", "error"),
    ("costs:\n  - { on: 2023-12-20, 123456782: 1 }", "warning"),
  ])
  func `keys, values and comments count, and what they call a number`(_ line: String, _ severity: String) {
    #expect(WrittenFindings(Self.path, Self.trajectory(line)).found == ["bsn \(severity) 123456782"])
  }

  @Test func `a comment above a line calls its number one, whatever ends the lines`() {
    let text = Self.trajectory("# BSN\ncoachee: \"123456782\"").replacing("\n", with: "\r\n")
    #expect(WrittenFindings(Self.path, text).found == ["bsn error 123456782"])
  }

  @Test func `an amount that the schema admits is no number of a person`() {
    let text = Self.trajectory("costs:\n  - { on: 2023-12-20, cents: 123456782, what: other }")
    #expect(WrittenFindings(Self.path, text).found == [])
  }

  /// One file of each kind.
  @Test(arguments: ExamplePool.files.keys.filter { $0 != Contract.path }.sorted())
  func `every kind of record is looked at`(_ path: String) {
    let text = ExamplePool.files[path] ?? ""
    let number =
      path.hasSuffix(".json")
      ? text.replacing("{\n", with: "{\n  \"nummer\": \"123456782\",\n", maxReplacements: 1)
      : text.replacing("---\n", with: "---\nnummer: \"123456782\"\n", maxReplacements: 1)
    #expect(WrittenFindings(path, number).found == ["bsn warning 123456782"])
  }

  @Test func `the agreements are looked at`() throws {
    let files = try ExamplePool.files(after: [
      .edit(Contract.path, .set(["organisation"], "Voorbeeldstad, RSIN 123456782"))
    ])
    let found = ExamplePool.findings(in: files)
    #expect(found.map(\.rule) == ["bsn"])
    #expect(found.first?.location.place.pointer == ["organisation"])
  }

  @Test func `the name of a file and what cannot be read count`() {
    #expect(
      WrittenFindings("coaches/bsn-123456782.md", ExamplePool.files[ExamplePool.coach] ?? "").found
        == ["bsn error (name)"])
    for path in ["trajectories/2023/bsn-123456782.pdf", "lijst/bsn 123456782/x.csv"] {
      #expect(WrittenFindings(path, "x").found == ["bsn error (name)"])
    }
    #expect(
      WrittenFindings("coaches/x.md", "---\nname: [\nbsn: 123456782\n---\n").found == ["bsn error 123456782"])
  }

  @Test func `no exception and no setting lets it be`() throws {
    let text = Self.trajectory(
      "coachee: \"123456782\" # bsn\nallow: { bsn: { reason: Hoort zo., until: 2024-06-30 } }")
    #expect(WrittenFindings(Self.path, text).found == ["bsn error 123456782"])
    let files = try ExamplePool.files(after: [
      .edit(Contract.path, .set(["rules"], ["bsn": "off"])),
      .text(Self.path, Self.trajectory("bsn: 123456782")),
    ])
    #expect(ExamplePool.findings(in: files).contains { $0.rule == "bsn" && $0.severity == .error })
  }

  /// The numbers that pass by the sum of the definition, worked out here; and no others.
  @Test func `of a thousand numbers exactly those are found that pass`() {
    let numbers = (123_456_000..<123_457_000).map(String.init)
    let passing = numbers.filter { number in
      let digits = number.compactMap(\.wholeNumberValue)
      return digits.enumerated().reduce(-2 * digits[8]) { $0 + $1.element * (9 - $1.offset) } % 11 == 0
    }
    let text = "---\nname: x\n---\n" + numbers.joined(separator: "\n") + "\n"
    let found = WrittenFindings("coaches/x.md", text).found
    #expect(found == passing.map { "bsn warning \($0)" })
    #expect(passing.count == 91)
  }
}
