import RecordSchema
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

/// Mistakes that people make in records, what they are told, and where.
struct SchemaMessageTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    var kind = "trajectory"
    /// Front matter without its fences; ① and ② stand around what is pointed at.
    var record: String
    var dutch: String
    var english: String
    var help: String
    var fix: Edit?

    var testDescription: String { dutch }
  }

  static let mistakes = [
    Mistake(
      record: "kind: internal\nrequested:\n  on: ①14-09-2023②",
      dutch: "'14-09-2023' is geen datum van de vorm JJJJ-MM-DD",
      english: "'14-09-2023' is not a date of the form YYYY-MM-DD", help: "schrijf '2023-09-14'",
      fix: .set(["requested", "on"], "2023-09-14")),
    Mistake(
      record: "kind: internal\nrequested: { on: ①2023-02-30② }",
      dutch: "'2023-02-30' is geen bestaande dag",
      english: "'2023-02-30' is not a day that exists",
      help: "schrijf een bestaande dag als jaar-maand-dag, bijvoorbeeld 2023-09-14"),
    // As the remedy of a finding has it, copied with its dots.
    Mistake(
      record: "kind: internal\nrequested: { on: 2023-01-01 }\nallow: { stalled: { reason: ①\"…\"② } }",
      dutch: "'…' heeft niet de vorm die bij 'reason' (Reden) hoort",
      english: "'…' does not have the form 'reason' takes",
      help: "Waarom deze afwijking hier terecht is, in een of twee zinnen en zonder persoonlijke "
        + "bijzonderheden. De vorm: een reden in woorden"),
    Mistake(
      record: "kind: internal\nrequested: { on: 2023-01-01 }\nchosenBy: ①toegewezen②",
      dutch: "'chosenBy' (Keuze van de coach) kent 'toegewezen' niet",
      english: "'chosenBy' does not take 'toegewezen'",
      help: "bedoel je 'assigned' (toegewezen)? Mogelijk zijn: 'coachee' (de coachee koos zelf), "
        + "'advised' (gekozen op advies) of 'assigned' (toegewezen)",
      fix: .set(["chosenBy"], "assigned")),
    Mistake(
      record: "kind: internal\nrequested: { on: 2023-01-01 }\n①sesions②: []",
      dutch: "'sesions' hoort niet in dit bestand", english: "'sesions' does not belong in this file",
      help: "bedoel je 'sessions' (Gesprekken)?", fix: .rename(["sesions"], to: "sessions")),
    Mistake(
      record: "kind: internal\n①requested②:\n  route: self",
      dutch: "'on' (Aangevraagd op) ontbreekt in 'requested' (Aanvraag)",
      english: "'on' is missing in 'requested'",
      help: "De dag van de aanvraag, als JJJJ-MM-DD. Het jaar bepaalt in welke map het record staat."),
    Mistake(
      record: "kind: internal\nrequested: { on: 2023-01-01, themes: ①leiderschap② }",
      dutch: "bij 'themes' (Thema's) hoort een lijst; er staat 'leiderschap'",
      english: "'themes' takes a list; it has 'leiderschap'",
      help: "zet elk onderdeel op een eigen regel achter een streepje en een spatie (`- `)",
      fix: .set(["requested", "themes"], ["leiderschap"])),
    Mistake(
      record: "kind: internal\nrequested: { on: 2023-01-01, ownTime: ①ja② }",
      dutch: "bij 'ownTime' (In eigen tijd) hoort true of false; er staat 'ja'",
      english: "'ownTime' takes true or false; it has 'ja'",
      help: "schrijf true voor ja en false voor nee", fix: .set(["requested", "ownTime"], true)),
    Mistake(
      record:
        "kind: internal\nrequested: { on: 2023-01-01 }\nsessions:\n  - { on: 2023-02-01, minutes: ①60 min② }",
      dutch: "bij 'minutes' (Duur in minuten) hoort een heel getal; er staat '60 min'",
      english: "'minutes' takes a whole number; it has '60 min'",
      help: "schrijf alleen het getal, zonder aanhalingstekens of eenheid"),
    Mistake(
      record: "kind: internal\nrequested: { on: 2023-01-01 }\ncosts:\n  - { cents: ①129.50② }",
      dutch: "bij 'cents' (Bedrag in centen) hoort een heel getal; er staat '129.50'",
      english: "'cents' takes a whole number; it has '129.50'",
      help: "Het bedrag in hele eurocenten: 129 euro is 12900."),
    Mistake(
      kind: "coach",
      record: """
        name: Anna de Wit
        since: 2020-01-01
        positions: [{ from: 2020-01-01 }]
        kinds: [internal]
        conduct: { version: ①2023② }
        """,
      dutch: "bij 'version' (Versie) hoort tekst; er staat '2023'",
      english: "'version' takes text; it has '2023'",
      help: "zet aanhalingstekens om de tekst", fix: .set(["conduct", "version"], "2023")),
    Mistake(
      record: "kind: ①Intern Traject②\nrequested: { on: 2023-01-01 }",
      dutch: "'Intern Traject' heeft niet de vorm die bij 'kind' (Soort traject) hoort",
      english: "'Intern Traject' does not have the form 'kind' takes",
      help: "De soort traject, met de sleutel uit de poolafspraken. "
        + "De vorm: kleine letters en cijfers, met enkele streepjes ertussen"),
    Mistake(
      record: "kind: internal\nrequested: { on: 2023-01-01, themes: [a, b, ①a②] }",
      dutch: "'a' staat twee keer in 'themes' (Thema's)", english: "'a' stands twice in 'themes'",
      help: "haal een van de twee weg", fix: .remove(["requested", "themes", 2])),
    Mistake(
      kind: "person", record: "name: ①\"\"②", dutch: "'name' (Naam) is leeg", english: "'name' is empty",
      help: "vul iets in of laat het weg"),
    Mistake(
      kind: "coach",
      record: "①naam②: Anna\nsince: 2020-01-01\npositions: []\nkinds: []",
      dutch: "'naam' hoort niet in dit bestand", english: "'naam' does not belong in this file",
      help: "bedoel je 'name' (Naam)?", fix: .rename(["naam"], to: "name")),
  ]

  @Test(arguments: mistakes)
  func `a mistake is told once, in words, at its place`(mistake: Mistake) throws {
    let marked = MarkedText("---\n\(mistake.record)\n---\n")
    let document = Document(
      parsing: marked.bytes, as: .frontMatter, vocabulary: Schemas.bundled.vocabulary)
    try #require(document.isReadable)
    let violations = Schemas.bundled.schema(for: mistake.kind).evaluate(document, .records).violations
    #expect(violations.count == 1)
    let violation = try #require(violations.first)
    #expect(violation.message.text(.dutch) == mistake.dutch)
    #expect(violation.message.text(.english) == mistake.english)
    #expect(violation.help?.text(.dutch) == mistake.help)
    #expect(violation.fix == mistake.fix)
    #expect(document.bytes(of: violation.place) == marked.range(1, 2))
  }

  @Test func `a fix that is offered makes the record valid`() throws {
    for mistake in Self.mistakes {
      guard let fix = mistake.fix else { continue }
      let marked = MarkedText("---\n\(mistake.record)\n---\n")
      let document = Document(
        parsing: marked.bytes, as: .frontMatter, vocabulary: Schemas.bundled.vocabulary)
      let mended = try document.applying([fix], vocabulary: Schemas.bundled.vocabulary)
      let schema = Schemas.bundled.schema(for: mistake.kind)
      #expect(schema.isValid(mended, .records), "\(mistake.dutch)")
    }
  }

  @Test func `an empty value reads as absent, and as missing where one is needed`() {
    let text = "---\nkind:\nrequested:\n  on: 2023-01-01\n  route:\ncoach: null\n---\n"
    let document = Document(
      parsing: Array(text.utf8), as: .frontMatter, vocabulary: Schemas.bundled.vocabulary)
    let violations = Schemas.bundled.schema(for: "trajectory").evaluate(document, .records).violations
    #expect(violations.map { $0.message.text(.dutch) } == ["'kind' (Soort traject) ontbreekt in dit bestand"])
  }

  @Test func `null is an answer where the schema says so`() {
    let text = "---\nkind: career\nrequested: { on: 2023-01-01, byRight: { lastOn: null } }\n---\n"
    let document = Document(
      parsing: Array(text.utf8), as: .frontMatter, vocabulary: Schemas.bundled.vocabulary)
    #expect(Schemas.bundled.schema(for: "trajectory").isValid(document, .records))
  }
}
