import CoachPool
import Foundation
import RecordSyntax
import Testing

/// Words of illness and diagnosis, and ordinary words that look like them.
struct HealthDataTests {
  private static let path = "trajectories/2023/t-2023-p4cz.md"

  @Test(arguments: HealthSentences.telling.map(\.text))
  func `words about health are found, and only they`(_ text: String) throws {
    let words = try #require(HealthSentences.telling.first { $0.text == text }).words
    #expect(WrittenFindings.words(of: "health-data", inQuote: text).joined(separator: " ") == words)
  }

  @Test func `there are hundreds of sentences, both telling and ordinary`() {
    #expect(HealthSentences.telling.count > 350)
    #expect((HealthSentences.ordinary + HealthSentences.lookalikes).count > 220)
  }

  @Test(arguments: HealthSentences.ordinary + HealthSentences.lookalikes)
  func `ordinary words are let be`(_ text: String) {
    #expect(WrittenFindings.words(of: "health-data", inQuote: text) == [])
  }

  /// One that is found one day belongs among the others.
  @Test(arguments: HealthSentences.missed)
  func `what is known to be missed is on the page`(_ text: String) throws {
    #expect(WrittenFindings.words(of: "health-data", inQuote: text) == [])
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/CoachPool/CoachPool.docc/WrittenWords.md").standardizedFileURL
    #expect(try String(contentsOf: page, encoding: .utf8).contains("*\(text.dropLast())*"))
  }

  @Test func `capitals and accents make no difference`() {
    #expect(
      WrittenFindings.words(of: "health-data", inQuote: "DEPRESSIE, Dépressie, re\u{308}-integratie") == [
        "DEPRESSIE", "Dépressie", "re\u{308}-integratie",
      ])
  }

  @Test(arguments: [
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20 # burn-out\n---\n",
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20\n---\nHeeft een burn-out.\n",
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20\n  themes: [burn-out]\n---\n",
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20\nburn-out: true\n---\n",
    "---\nkind: regulier\nrequested:\n  on: 2023-12-20\nallow: { stalled: { reason: Een burn-out. } }\n---\n",
    "---\nkind: regulier\nrequested: [\nreden: burn-out\n---\n",
  ])
  func `the whole of a record about a coachee counts`(_ text: String) {
    #expect(WrittenFindings(Self.path, text).found == ["health-data warning burn-out"])
  }

  @Test func `a key of the agreements counts where it says of a coachee what is wrong`() {
    let text = "---\nkind: regulier\nrequested:\n  on: 2023-12-20\n  themes: [werk-na-burn-out]\n---\n"
    #expect(WrittenFindings(Self.path, text).found == ["health-data warning werk-na-burn-out"])
  }

  @Test func `the name of a file counts, and a few letters drawn at random do not`() {
    #expect(
      WrittenFindings("trajectories/2023/t-2023-burnout.md", "---\n---\n").found == [
        "health-data warning (name)"
      ])
    #expect(WrittenFindings("evaluations/2023/burn-out.docx", "x").found == ["health-data warning (name)"])
    #expect(WrittenFindings("events/2023/burn-out.docx", "x").found == [])
    let text = "---\nkind: regulier\ncoachee: p-adhd\nrequested:\n  on: 2023-12-20\n---\n"
    #expect(WrittenFindings("trajectories/2023/t-2023-adhd.md", text).found == [])
  }

  @Test func `of a record that is of no coachee only reasons count`() {
    let event = "---\nform: inspiration\non: 2023-11-14\ntheme: Werken na een burn-out\n"
    #expect(WrittenFindings(ExamplePool.event, event + "---\nOver depressie.\n").found == [])
    let reason = event + "allow: { session-length: { reason: De spreker was ziek. } }\n---\n"
    #expect(WrittenFindings(ExamplePool.event, reason).found == ["health-data warning ziek"])
  }

  @Test(arguments: [
    ("notes/p-7k3m9q.md", "Is ziek thuis, bsn 123456782, bel 06-12345678.\n", ["bsn", "health-data"]),
    ("people/p-7k3m9q.md", "---\nname: Piet Jansen # burn-out\n---\n", ["health-data"]),
    ("people/p-7k3m9q.md", "---\nname: Piet Jansen\nteam: Verslavingszorg\n---\n", []),
    ("people/p-7k3m9q.md", "---\nname: Piet Jansen\nbsn: 123456782\n---\n", ["bsn"]),
  ])
  func `the private folder is looked at too`(_ path: String, _ text: String, _ rules: [String]) throws {
    let folder = "/besloten"
    let file = try #require(PrivateFile(path, in: folder))
    let identities = Identities(folder: folder, [PrivateText(file, Array(text.utf8))])
    let context = RuleContext(
      pool: Pool(files: ExamplePool.files.mapValues { Array($0.utf8) }),
      surroundings: Surroundings(asOf: ExamplePool.asOf, identities: identities)
    ) { _ in nil }
    let found = Checker(context).findings().filter {
      ["bsn", "health-data", "personal-data"].contains($0.rule)
    }
    #expect(found.map(\.rule) == rules)
    for finding in found {
      let help = try #require(finding.help?.text(.english))
      #expect(help.contains("not in the private folder either") && !help.contains("git"))
    }
  }

  @Test(arguments: [
    ("# belt terug", "belongs in the private folder"), ("# burn-out", "not in the private folder either"),
    ("# bsn 123456782", "not in the private folder either"),
  ])
  func `what may stand nowhere is not sent to the private folder`(_ comment: String, _ words: String) throws {
    var files = ExamplePool.files.mapValues { Array($0.utf8) }
    files["trajectories/2023/t-2023-p4cz.md"] = Array(
      "---\nkind: regulier \(comment)\nrequested:\n  on: 2023-12-20\n---\n".utf8)
    let finding = try #require(ExamplePool.findings(in: files).first { $0.rule == "comment-in-record" })
    let help = try #require(finding.help?.text(.english))
    #expect(help.contains(words) && help.contains("report it today to the data protection officer"))
  }

  @Test func `a setting turns it off, and an exception with a last day lets it be`() throws {
    let text = "---\nkind: regulier\nrequested:\n  on: 2023-12-20\n  themes: [burn-out]\n"
    let off = try ExamplePool.files(after: [
      .edit(Contract.path, .set(["rules"], ["health-data": "off"])), .text(Self.path, text + "---\n"),
    ])
    #expect(!ExamplePool.findings(in: off).contains { $0.rule == "health-data" })
    let allowed =
      text
      + "allow: { health-data: { reason: Naam van een thema., at: /requested/themes, until: 2024-06-30 } }\n---\n"
    #expect(WrittenFindings(Self.path, allowed).found == [])
  }

  @Test func `a long text takes its time by its length`() {
    let word = String(repeating: "burnou", count: 20_000)
    #expect(WrittenFindings(Self.path, "---\nkind: x\n---\n" + word + "\n").found == [])
    let many = String(repeating: "ziek ", count: 2_000)
    #expect(WrittenFindings(Self.path, "---\nkind: x\n---\n" + many + "\n").found.count == 2_000)
  }
}
