import CoachPool
import RecordSyntax
import Testing

/// Addresses and numbers in records about coachees.
struct PersonalDataTests {
  private static let path = "trajectories/2023/t-2023-p4cz.md"

  @Test(arguments: [
    ("mail j.jansen@umc-voorbeeld.nl of bel", "j.jansen@umc-voorbeeld.nl"),
    ("(Jan.Jansen+coach@Example.COM)", "Jan.Jansen+coach@Example.COM"),
    ("zie jan@mail.voorbeeld.nl.", "jan@mail.voorbeeld.nl"),
    ("bel 06-12345678", "06-12345678"),
    ("bel 0612345678!", "0612345678"),
    ("bel 06 12 34 56 78 na vijven", "06 12 34 56 78"),
    ("bel 06-12 34 56 78", "06-12 34 56 78"),
    ("bel 06 1234 5678.", "06 1234 5678"),
    ("bel 06.12.34.56.78", "06.12.34.56.78"),
    ("bel 06\u{A0}12345678", "06\u{A0}12345678"),
    ("bel 06\u{2011}12345678", "06\u{2011}12345678"),
    ("bel +31612345678", "+31612345678"),
    ("bel +31 6 12345678", "+31 6 12345678"),
    ("bel +31 (0)6 1234 5678", "+31 (0)6 1234 5678"),
    ("bel 0031 6 12345678", "0031 6 12345678"),
    ("bel 0031612345678", "0031612345678"),
    ("bel 020-5669111", "020-5669111"),
    ("bel 020 566 91 11", "020 566 91 11"),
    ("bel (020) 566 91 11", "(020) 566 91 11"),
    ("bel 020 - 566 91 11", "020 - 566 91 11"),
    ("bel 0118-612345", "0118-612345"),
    ("bel +31 20 566 9111", "+31 20 566 9111"),
    ("bel +31(0)20-5669111", "+31(0)20-5669111"),
    ("bel 088 123 45 67", "088 123 45 67"),
    ("bel 06 - 12 34 56 78", "06 - 12 34 56 78"),
    ("bel 06\u{2014}12345678", "06\u{2014}12345678"),
    ("bel 06_12345678", "06_12345678"),
    ("bel 0031 (0)6 12345678", "0031 (0)6 12345678"),
    ("bel (+31)612345678", "(+31)612345678"),
    ("bel +31.6.1234.5678", "+31.6.1234.5678"),
    ("app 31612345678", "31612345678"),
    ("bel \u{FF10}\u{FF16}-12345678", "\u{FF10}\u{FF16}-12345678"),
    ("bel +32 470 12 34 56", "+32 470 12 34 56"),
    ("bel +49 30 123456", "+49 30 123456"),
    ("op 06-12-2023 om 06-12345678", "06-12345678"),
    ("rekening NL91ABNA0417164300", "NL91ABNA0417164300"),
    ("rekening NL91 ABNA 0417 1643 00 graag", "NL91 ABNA 0417 1643 00"),
    ("rekening nl91abna0417164300", "nl91abna0417164300"),
    ("rekening NL91.ABNA.0417.1643.00", "NL91.ABNA.0417.1643.00"),
    ("rekening NL 91 ABNA 0417 1643 00", "NL 91 ABNA 0417 1643 00"),
    ("rekening NL91  ABNA  0417  1643  00", "NL91  ABNA  0417  1643  00"),
    ("rekening NL91/ABNA/0417164300", "NL91/ABNA/0417164300"),
    ("DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"),
    ("BE68539007547034", "BE68539007547034"),
    ("GB29 NWBK 6016 1331 9268 19", "GB29 NWBK 6016 1331 9268 19"),
    ("mail j.jansen(at)umc.nl", "j.jansen(at)umc.nl"),
    ("mail j.jansen [at] umc.nl.", "j.jansen [at] umc.nl"),
    ("woont Dorpsstraat 12a, 1234 AB Utrecht", "Dorpsstraat 12a, 1234 AB"),
    ("Dorpsstraat 12A 1234AB", "Dorpsstraat 12A 1234AB"),
    ("in de Kerkstraat 5.", "Kerkstraat 5"),
    ("Jan van Galenlaan 3", "Galenlaan 3"),
    ("Prins Hendrikkade 100-2", "Hendrikkade 100"),
    ("Marsweg 12, Zwolle", "Marsweg 12"),
    ("geboren op 3 maart 1980", "geboren op 3 maart 1980"),
    ("Geboren te Utrecht op 3 maart 1980", "Geboren te Utrecht op 3 maart 1980"),
    ("geb. 03-03-1980", "geb. 03-03-1980"),
    ("(geb: 3/3/80)", "geb: 3/3/80"),
    ("geboortedatum 1980-03-03", "geboortedatum 1980-03-03"),
    ("born on 3rd March 1980", "born on 3rd March 1980"),
    ("DOB 03.03.1980", "DOB 03.03.1980"),
  ])
  func `an address or number is found at exactly its characters`(_ text: String, _ words: String) {
    #expect(WrittenFindings(quote: text).found == ["personal-data error \(words)"])
  }

  @Test(arguments: [
    "8 gesprekken van 60 minuten, van 2023-01-10 tot 2023-09-30",
    "van 10-01-2023 tot 30-09-2023, om 10.30 uur",
    "op 06-12-2023 10.30 uur", "op 06/12/2023 12:30", "2023-01-10 06-12-2023",
    "0800-1234, 0900 123 4567, 0800 123 4567", "een bedrag van 0,1234567890", "€ 1.234.567.890",
    "NL92ABNA0417164300", "NL91ABNA04171643001", "XX91ABNA0417164300", "jan@umc", "@jan", "a @ b.nl",
    "8 @ 12.30",
    "toestel 123456789", "06-1234567", "06-123456789", "1 06 123456789", "ABC0612345678", "0612345678abc",
    "t-2023-0612", "2019-2020-2021-2022", "12345678901",
    "in 2023 HR adviseurs", "Onderweg 3 keer gestopt", "op weg 12 mensen", "dorpsstraat 12", "Teststraat 3",
    "Dorpsstraat", "Een Snelweg 2000x", "het idee is geboren op 3 maart 2023", "het team, geboren in 2019",
    "een geboren leider, al 3 jaar", "op 3 maart 1980", "geboren op 31 februari 1980", "geb.", "team (at)",
    "a (at) b",
  ])
  func `what is no address or number is not found`(_ text: String) {
    #expect(WrittenFindings(quote: text).found == [])
  }

  @Test func `each one of several in a text has a finding of its own`() {
    let text = "06-12345678 06-87654321, a@b.nl;c@d.nl NL91ABNA0417164300 0201234567"
    #expect(
      WrittenFindings(quote: text).found == [
        "personal-data error 06-12345678", "personal-data error 06-87654321", "personal-data error a@b.nl",
        "personal-data error c@d.nl", "personal-data error NL91ABNA0417164300",
        "personal-data error 0201234567",
      ])
  }

  /// Every place of a file that someone can write in.
  @Test(arguments: [
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20 # a@b.nl\n---\n",
    "---\nkind: regulier\n# a@b.nl\nrequested:\n  on: 2023-12-20\n---\n",
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20\n---\nSchrijf naar a@b.nl.\n",
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20\na@b.nl: ja\n---\n",
    "---\nkind: regulier\nnote: vraag a@b.nl\nrequested:\n  on: 2023-12-20\n---\n",
    "---\nkind: regulier\ncoachee: \"a@b.nl\"\nrequested:\n  on: 2023-12-20\n---\n",
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20\nnotes: >\n  regel een\n  met a@b.nl\n  erin\n---\n",
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20\nallow: { stalled: { reason: via a@b.nl } }\n---\n",
    "---\nkind: regulier\nrequested: [\n  on: 2023-12-20\n  a@b.nl\n---\n",
    "---\nkind: [a@b.nl]\nrequested:\n  on: 2023-12-20\n---\n",
  ])
  func `the whole file counts`(_ text: String) {
    #expect(WrittenFindings(Self.path, text).found == ["personal-data error a@b.nl"])
  }

  @Test(arguments: [
    ("geboortedatum: 1980-03-03", ["1980-03-03"]), ("dateOfBirth: 3 maart 1980", ["3 maart 1980"]),
    ("geboortedatum: onbekend", []), ("begindatum: 1980-03-03", []),
  ])
  func `a key says that a day is one of birth`(_ line: String, _ days: [String]) {
    let text = "---\nkind: regulier\nrequested:\n  on: 2023-12-20\n\(line)\n---\n"
    #expect(WrittenFindings(Self.path, text).found == days.map { "personal-data error \($0)" })
  }

  @Test func `a long text takes its time by its length`() {
    let text =
      "---\nkind: x\n---\n" + String(repeating: "geb ", count: 30_000)
      + String(repeating: "Laan 1 ", count: 30_000)
    #expect(WrittenFindings(Self.path, text).found.filter { $0.hasPrefix("personal-data") } == [])
  }

  @Test func `an escape is pointed at where it is written`() {
    let text =
      "{ \"kind\": \"regulier\", \"requested\": { \"on\": \"2023-12-20\" }, \"x\": \"\\u0061\\u0040b.nl\\n\" }\n"
    let found = WrittenFindings("trajectories/2023/t-2023-p4cz.json", text).found
    #expect(found == ["personal-data error \\u0061\\u0040b.nl"])
  }

  @Test func `a number over two lines of a folded text is pointed at as a whole`() {
    let text = "---\nkind: regulier\nrequested:\n  on: 2023-12-20\nnote: bel 06\n  1234 5678 morgen\n---\n"
    #expect(WrittenFindings(Self.path, text).found == ["personal-data error 06\n  1234 5678"])
  }

  @Test(arguments: [
    "trajectories/2023/t-2023-0612345678.md", "trajectories/2023/06-12345678.md",
    "trajectories/2023/jan.jansen@umc-voorbeeld.nl.md", "evaluations/2023/e-06-12345678.json",
    "privacy-requests/2023/v-2023-0612345678.md", "trajectories/jan@umc-voorbeeld.nl/x.txt",
  ])
  func `the name of the file counts`(_ path: String) {
    #expect(WrittenFindings(path, "---\n---\n").found.first == "personal-data error (name)")
  }

  @Test(arguments: [ExamplePool.coach, ExamplePool.event, ExamplePool.terms])
  func `a record that is of no coachee may have an address`(_ path: String) {
    let text = (ExamplePool.files[path] ?? "") + "Mail n.veldhuis@voorbeeldstad.nl of bel 06-12345678.\n"
    #expect(WrittenFindings(path, text).found == [])
  }

  private static let request = "privacy-requests/2023/v-2023-7h3k.md"

  private static func found(inRequest comment: String, id: String = "v-2023-7h3k") -> [String] {
    let text = "---\nreceived: 2023-12-04\narticle: access # \(comment)\nsubject: coachee\n---\n"
    return WrittenFindings("privacy-requests/2023/\(id).md", text).found
  }

  @Test(arguments: [
    // A code of the pool, and any that is drawn as one.
    ("van p-7k3m9q", ["p-7k3m9q"]), ("p-0zzz9z.", ["p-0zzz9z"]), ("x-p-7k3m9q", ["p-7k3m9q"]),
    ("zie t-2023-k7qm", ["t-2023-k7qm"]), ("zie t-2023-zzzz", []),
    ("noor-veldhuis", ["noor-veldhuis"]), ("Noor Veldhuis", ["Noor Veldhuis"]),
    ("mevrouw Veldhuis belde", ["Veldhuis"]), ("N. Veldhuis en p-2x8w4t", ["N. Veldhuis", "p-2x8w4t"]),
    ("mail aan n.veldhuis@umc.nl", ["n.veldhuis@umc.nl"]),
    // Other words, and what only looks like a code.
    ("per post, op 2023-12-04", []), ("de p-waarde", []), ("p-7k3m9", []), ("p-7k3m9qq", []), ("p-", []),
    ("up-7k3m9q", []), ("via Ans de Boer", []), ("v-2023-7h3k", []),
  ])
  func `a privacy request names nobody`(_ comment: String, _ words: [String]) {
    #expect(Self.found(inRequest: comment) == words.map { "personal-data error \($0)" })
  }

  @Test(arguments: ["p-7k3m9q", "v-p-2x8w4t", "noor-veldhuis", "inzage-noor-veldhuis", "t-2023-k7qm"])
  func `the name of a privacy request names nobody`(_ id: String) {
    #expect(Self.found(inRequest: "per post", id: id) == ["personal-data error (name)"])
  }

  @Test(arguments: [
    "---\nreceived: 2023-12-04\narticle: access\nsubject: coachee\nby: p-7k3m9q\n---\n",
    "---\nreceived: 2023-12-04\narticle: access\nsubject: p-7k3m9q\n---\n",
    "---\nreceived: 2023-12-04\narticle: access\nsubject: coachee\n---\nVan p-7k3m9q.\n",
    "---\nreceived: 2023-12-04\narticle: [access\nsubject: p-7k3m9q\n---\n",
    "---\nreceived: 2023-12-04\narticle: access\nsubject: coachee\nallow: { schema: { reason: van p-7k3m9q } }\n---\n",
  ])
  func `all of a privacy request counts`(_ text: String) {
    #expect(WrittenFindings(Self.request, text).found == ["personal-data error p-7k3m9q"])
  }

  @Test func `a code that was removed names somebody too, whatever its form`() throws {
    let files = try ExamplePool.files(after: [
      .text(ErasureLedger.path, #"{"on":"2023-12-01","id":"deelnemer-zeven","ground":"erasure"}"# + "\n"),
      .text(
        Self.request,
        "---\nreceived: 2023-12-04\narticle: erasure\nsubject: coachee # deelnemer-zeven\n---\n"),
    ])
    #expect(ExamplePool.findings(in: files).map(\.rule) == ["personal-data"])
  }

  @Test(arguments: [
    ("Ook p-7k3m9q vond het fijn.", 1), ("p-2x8w4d en p-7k3m9q.", 2),
    ("p-zzzzzz, p-7k3m9qx en xp-7k3m9q.", 0),
    ("Dank aan P-7K3M9Q, over-p-7k3m9q!", 1),
  ])
  func `a code of a coachee does not belong in a quote`(_ text: String, _ count: Int) {
    let findings = WrittenFindings(quote: text).findings
    #expect(findings.count == count)
    #expect(findings.allSatisfy { $0.rule == "personal-data" && $0.severity == .error })
  }

  @Test func `no message repeats what it is about`() {
    for finding in WrittenFindings(quote: "a@b.nl 06-12345678 ziek 123456782").findings {
      for language in Language.allCases {
        let texts = [finding.message, finding.help, finding.label].compactMap { $0?.text(language) }
        for word in ["a@b.nl", "12345678", "ziek "] {
          #expect(!texts.contains { $0.contains(word) }, "\(finding.rule)")
        }
      }
    }
  }
}
