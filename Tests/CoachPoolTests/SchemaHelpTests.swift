import RecordSchema
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

/// How a mistake is mended, where what is missing is a dash, a place or the right kind of value.
struct SchemaHelpTests {
  @Test(arguments: [
    (
      "requested: { on: ①20230914② }", "schrijf een bestaande dag als jaar-maand-dag, bijvoorbeeld 2023-09-14"
    ),
    (
      "decision: { outcome: ①1② }",
      "kies uit: 'granted' (toegekend), 'declined' (afgewezen) of 'deferred' (uitgesteld)"
    ),
    (
      "decision: { outcome: ①[granted]② }",
      "kies uit: 'granted' (toegekend), 'declined' (afgewezen) of 'deferred' (uitgesteld)"
    ),
    ("intake: { on: 2023-01-05, questionClear: ①1② }", "schrijf true voor ja en false voor nee"),
    ("intake: { on: 2023-01-05, questionClear: ①\"true\"② }", "haal de aanhalingstekens weg"),
    ("requested:\n  on: 2023-01-01\n  themes:\n    -①②\n    - a", "vul iets in of haal het weg"),
    ("requested:\n  on: 2023-01-01\n  themes:\n    - ①- a②", "schrijf hier één waarde en geen lijst"),
    (
      "①sessions②:\n  on: 2023-01-01\n  minutes: 60",
      "begin elke groep met een streepje, ook als het er maar één is"
    ),
    ("sessions: ①{ on: 2023-01-01 }②", "zet de groep tussen [ en ]"),
    (
      "①closed②:\n  - on: 2023-01-01\n    reason: completed",
      "laat het streepje weg; hieronder kan staan: on, reason of goals"
    ),
    (
      "closed: ①[{ on: 2023-01-01, reason: completed }]②",
      "haal [ en ] weg; hieronder kan staan: on, reason of goals"
    ),
    ("①route②: self", "zet het onder 'requested' (Aanvraag)"),
    (
      "agreement: { sessions: 6, minutes: 60 }\n①signed②: 2023-01-01", "zet het onder 'agreement' (Afspraken)"
    ),
    ("requested: { on: 2023-01-01, ①chosenBy②: coachee }", "zet het op het hoogste niveau van het bestand"),
    (
      "requested: { on: 2023-01-01, ①coach②: anna-de-wit }",
      "zet het op het hoogste niveau van het bestand of in een onderdeel van 'introductions' "
        + "(Kennismakingsgesprekken)"
    ),
    (
      "costs: [{ on: 2023-01-01, what: room, cents: 129,①50② }]",
      "een komma scheidt hier velden: schrijf het getal ervoor zonder komma"
    ),
    (
      "coachee: ①Jan Jansen②",
      "De code van de coachee, bijvoorbeeld p-7k3m9q. Nooit een naam: wie het is staat alleen in de besloten map. "
        + "De vorm: kleine letters en cijfers, met enkele streepjes ertussen"
    ),
    (
      "allow: ①[overrun]②",
      "Per regel de reden waarom die hier niet geldt. Gebruik de naam van de regel zoals de controle die noemt."
    ),
  ])
  func `a mistake is told once, with how to mend it`(field: String, help: String) throws {
    let others = field.hasPrefix("requested") ? "" : "requested: { on: 2023-01-01 }\n"
    let marked = MarkedText("---\nkind: regulier\n\(others)\(field)\n---\n")
    let document = Document(
      parsing: marked.bytes, as: .frontMatter, vocabulary: Schemas.bundled.vocabulary)
    try #require(document.isReadable)
    let found = Schemas.bundled.schema(for: "trajectory").evaluate(document, .records).violations
    let violation = try #require(found.first)
    #expect(found.count == 1)
    #expect(violation.help?.text(.dutch) == help)
    #expect(violation.help?.text(.english).isEmpty == false)
    #expect(document.bytes(of: violation.place) == marked.range(1, 2))
  }
}
