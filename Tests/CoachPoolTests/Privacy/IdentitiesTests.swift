import CoachPool
import RecordSyntax
import Testing

/// What the private folder says of people, and what is wrong with its files.
struct IdentitiesTests {
  private static let folder = "/home/hr/besloten"

  /// Reads a private folder held in memory.
  private func identities(_ files: [String: String], others: [String] = []) -> Identities {
    let texts = files.sorted { $0.key < $1.key }.compactMap { path, text in
      PrivateFile(path, in: Self.folder).map { PrivateText($0, Array(text.utf8)) }
    }
    return Identities(folder: Self.folder, texts, others: others)
  }

  @Test(arguments: [
    ("people/p-7k3m9q.md", "---\nname: Piet Jansen\nemail: p.jansen@voorbeeld.nl\nteam: Zuid\n---\n"),
    ("people/p-7k3m9q.json", #"{ "name": "Piet Jansen", "email": "p.jansen@voorbeeld.nl", "team": "Zuid" }"#),
  ])
  func `a person is known by the code in either form`(_ path: String, _ text: String) throws {
    let identities = identities([path: text])
    let person = try #require(identities.person("p-7k3m9q"))
    #expect(person.name.value == "Piet Jansen")
    #expect(person.email.value == "p.jansen@voorbeeld.nl")
    #expect(person.team.value == "Zuid")
    #expect(person.department.isAbsent)
    #expect(person.path == Self.folder + "/" + path)
    #expect(identities.person("p-9r3h7z") == nil)
    #expect(identities.findings == [])
  }

  @Test(arguments: [
    "people/piet-jansen.md", "people/P-7K3M9Q.md", "people/p-7k3m9q.txt", "people/p-7k3m9q", "p-7k3m9q.md",
    "people/oud/p-7k3m9q.md", "notes/p-7k3m9q.json", "notes/gesprek-met-piet.md", "mensen/p-7k3m9q.md",
    "people/.md", "people/p 7k3m9q.md", "people/é1.md",
  ])
  func `a file by another name is none of a code`(_ path: String) {
    #expect(PrivateFile(path, in: Self.folder) == nil)
  }

  @Test(arguments: [
    ("hr/brief-p-7k3m9q.docx", true), ("hr/Els p-7k3m9q.pdf", true), ("hr/OVER-P-7K3M9Q_oud.txt", true),
    ("hr/brief-p-7k3m9q-2.docx", true), ("hr/p-zwaluw.docx", true), ("hr/kaart p-zwaluw (2).docx", true),
    ("hr/jan-p-bakker.md", false), ("hr/stap-7.md", false), ("hr/kamp-7k3m9q.md", false),
    ("hr/brief.docx", false),
  ])
  func `a file is called by a code that stands anywhere in its name`(_ path: String, _ isCalledSo: Bool) {
    #expect(PrivateFile.folder(ofFileCalledByCode: path) == (isCalledSo ? "hr" : nil))
  }

  @Test func `the files of a person are the record, the notes, and those of the trajectories`() {
    let identities = identities([
      "people/p-7k3m9q.md": "---\nname: Piet Jansen\n---\n",
      "people/p-2x8w4d.md": "---\nname: Ine Bos\n---\n",
      "notes/p-7k3m9q.md": "x", "notes/t-2023-k7qm.md": "y", "notes/t-2023-m3xd.md": "z",
    ])
    let pool = Pool(files: ExamplePool.files.mapValues { Array($0.utf8) })
    let files = identities.files(of: "p-7k3m9q", in: pool).map { $0.path.dropFirst(Self.folder.count + 1) }
    #expect(files == ["notes/p-7k3m9q.md", "notes/t-2023-k7qm.md", "people/p-7k3m9q.md"])
    #expect(identities.notes(of: "t-2023-m3xd").map(\.path) == [Self.folder + "/notes/t-2023-m3xd.md"])
    #expect(identities.records(of: "p-2x8w4d").map(\.path) == [Self.folder + "/people/p-2x8w4d.md"])
  }

  @Test(arguments: [
    ("name: [", "syntax"), ("naam: Piet Jansen", "schema"), ("name: 7", "schema"),
    ("name: Piet Jansen\nemail: piet", "schema"), ("name: Piet Jansen\nname: Ine Bos", "syntax"),
    ("name: Piet Jansen\n<<<<<<< ours\nteam: A\n=======\nteam: B\n>>>>>>> theirs", "conflict-marker"),
  ])
  func `a record that is no person's has a finding at its path`(_ fields: String, _ rule: String) {
    let path = "people/p-7k3m9q.md"
    let findings = identities([path: "---\n\(fields)\n---\n"]).findings
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { $0.rule == rule && $0.location.path == Self.folder + "/" + path })
    // The folder is nobody's to mend but its keepers'.
    #expect(findings.allSatisfy { $0.fix == nil })
    for finding in findings {
      for language in Language.allCases {
        let text = [finding.message, finding.help, finding.label].compactMap {
          $0?.text(language, redacted: true)
        }
        #expect(!text.joined().contains("Piet"))
        #expect(!text.joined().contains("piet"))
      }
    }
  }

  @Test func `text below a person's fields belongs in a note`() throws {
    let findings = identities(["people/p-7k3m9q.md": "---\nname: Piet Jansen\n---\nBelt na vijven.\n"])
      .findings
    let help = try #require(findings.first?.help?.text(.english))
    #expect(findings.map(\.rule) == ["schema"])
    #expect(help.contains("notes/"))
  }

  @Test func `a record is not asked to be in the canonical form`() {
    #expect(identities(["people/p-7k3m9q.md": "---\nteam:   Zuid\nname: 'Piet'\n---\n"]).findings == [])
  }

  @Test func `a note may hold any text that is UTF-8`() throws {
    let file = try #require(PrivateFile("notes/p-7k3m9q.md", in: Self.folder))
    func findings(_ text: PrivateText) -> [String] {
      Identities(folder: Self.folder, [text]).findings.map { "\($0.severity) \($0.rule)" }
    }
    #expect(findings(PrivateText(file, Array("---\n: [ é\n".utf8))) == [])
    #expect(findings(PrivateText(file, Array("é\u{1B}".utf8))) == ["warning syntax"])
    #expect(findings(PrivateText(file, [0x61, 0xFF])) == ["error syntax"])
    #expect(findings(PrivateText(file, byteCount: 9_000_000)) == ["error syntax"])
  }

  @Test func `two files of one code are doubles, and the first counts`() {
    let identities = identities([
      "people/p-7k3m9q.json": #"{ "name": "Piet Jansen" }"#,
      "people/p-7k3m9q.md": "---\nname: Ine Bos\n---\n",
      "notes/p-7k3m9q.md": "x",
    ])
    #expect(identities.findings.map(\.rule) == ["duplicate-id"])
    #expect(identities.findings.map(\.location.path) == [Self.folder + "/people/p-7k3m9q.md"])
    #expect(identities.person("p-7k3m9q")?.name.value == "Piet Jansen")
    #expect(identities.records(of: "p-7k3m9q").count == 2)
  }

  @Test func `what is not read is named by its folder, with names for those who may see them`() throws {
    let findings = identities(
      [:], others: ["lijst.csv", "notes/gesprek.md", "people/ine-bos.md", "people/oud/p-1.md"]
    ).findings
    #expect(findings.map(\.rule) == ["unknown-file", "unknown-file", "unknown-file"])
    let folder = Self.folder
    #expect(findings.map(\.location.path) == [folder, folder + "/notes", folder + "/people"])
    let people = try #require(findings.last)
    #expect(people.message.text(.english).contains("'ine-bos.md' and 'oud/p-1.md'"))
    #expect(!people.message.text(.english, redacted: true).contains("bos"))
    #expect(!people.location.path.contains("bos"))
  }

  @Test func `findings in it are among the pool's, and known ones are listed without its place`() throws {
    let files = ExamplePool.files.mapValues { Array($0.utf8) }
    let identities = identities(["people/p-7k3m9q.md": "---\nnaam: Piet Jansen\n---\n"])
    let surroundings = Surroundings(asOf: ExamplePool.asOf, identities: identities)
    let context = RuleContext(pool: Pool(files: files), surroundings: surroundings) { files[$0] }
    let findings = Checker(context).findings()
    #expect(findings == identities.findings)
    #expect(findings.map(\.rule) == ["schema"])
    let known = Baseline(of: findings, context).text
    #expect(known.contains(#""path":"people","#))
    #expect(!known.contains("p-7k3m9q"))
    #expect(!known.contains(Self.folder))
  }
}
