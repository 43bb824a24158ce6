import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// `import` on spreadsheets that are right: what rows become, and that nothing comes twice.
struct ImportCommandTests {
  private static let two = ImportFolder.sheet(
    "Els de Wit;els@x.nl;;13-11-2023;Regulier;Leiderschap;20-11-2023;fijn", ";;;;;;;",
    "\"Bos, Jan\";jan@x.nl;Zorg;1-12-2023 0:00;regulier;\"leiderschap, privé\";;")

  @Test func `a dry run says what each row becomes, and writes nothing`() throws {
    let pool = try ImportFolder(Self.two)
    let before = try pool.folder.snapshot()
    let (run, code) = pool.run("--private", "hr")
    #expect(code == 0, "\(run.errors)")
    #expect(
      run.output == """
        blad.csv:2:1: new: pool/trajectories/2023/t-2023-….md
          kind: regulier
          coachee: p-7k3m9q
          requested.on: 2023-11-13
          requested.route: self
          requested.themes: leiderschap
          intake.on: 2023-11-20
          intake.minutes: 30
        blad.csv:4:1: new: pool/trajectories/2023/t-2023-….md
          kind: regulier
          coachee: new code
          requested.on: 2023-12-01
          requested.route: self
          requested.themes: leiderschap, werk-prive

        """)
    #expect(
      run.errors
        == "2 rows: 2 to be taken over into 2 new trajectories; nothing was written to the pool and the private folder, which --apply does\n"
    )
    #expect(try pool.folder.snapshot() == before)
  }

  @Test func `names become codes, and no name gets into the pool`() throws {
    let pool = try ImportFolder(Self.two)
    let before = try pool.folder.snapshot()
    let (run, code) = pool.apply()
    #expect(code == 0, "\(run.errors)")
    let added = try pool.added(since: before)
    #expect(added.count == 3)
    let person = try #require(added.first { $0.hasPrefix("hr/people/p-") })
    #expect(
      try pool.folder.text(of: person) == "---\nname: Bos, Jan\nemail: jan@x.nl\ndepartment: zorg\n---\n")
    #expect(try pool.folder.mode(of: person) & 0o077 == 0)
    let code2 = person.dropFirst("hr/people/".count).dropLast(3)
    let text = try #require(
      try added.map { try pool.folder.text(of: $0) }.first { $0.contains("coachee: \(code2)") })
    #expect(
      text == """
        ---
        kind: regulier
        coachee: \(code2)
        requested:
          on: 2023-12-01
          route: self
          themes:
            - leiderschap
            - werk-prive
        ---

        """)
    let all = try pool.poolText()
    for name in ["Jan", "jan@", "Wit", "els@", "fijn"] { #expect(!all.contains(name), "\(name)") }
  }

  @Test func `a second run finds everything there`() throws {
    let pool = try ImportFolder(Self.two)
    _ = pool.apply()
    let before = try pool.folder.snapshot()
    let (run, code) = pool.apply()
    #expect(code == 0)
    #expect(run.errors == "2 rows: 2 there already, in 2 trajectories\n")
    #expect(try pool.folder.snapshot() == before)
  }

  @Test(arguments: [[UInt8]([0xEF, 0xBB, 0xBF]), []])
  func `it is read with a byte-order mark or without`(_ mark: [UInt8]) throws {
    let pool = try ImportFolder(mark + Array(Self.two.utf8))
    #expect(pool.run("--private", "hr").code == 0)
  }

  @Test func `an older spreadsheet is read, and that is said`() throws {
    let sheet = Array(Self.two.utf8).split(separator: 0xC3, omittingEmptySubsequences: false)
    // é is C3 A9 in UTF-8 and E9 in Windows-1252.
    let latin = Array(sheet[0]) + [0xE9] + sheet[1].dropFirst()
    let pool = try ImportFolder(latin)
    let (run, code) = pool.run("--private", "hr")
    #expect(code == 0 && run.output.contains("leiderschap, werk-prive"))
    #expect(run.errors.contains("blad.csv:4:68: this file is not saved as UTF-8 and is read as Windows-1252"))
  }

  // MARK: - Sessions

  private static let sessionMapping = """
    {
      "key": "Nr",
      "columns": {
        "Nr": null, "Code": "coachee", "Aangevraagd": "requested.on", "Getekend": "agreement.signed",
        "Aantal": "agreement.sessions", "Gesprek": "sessions[].on", "Duur": "sessions[].minutes"
      },
      "constants": { "kind": "regulier", "agreement.minutes": 60, "sessions[].place": "online" }
    }
    """
  private static let sessions = """
    Nr;Code;Aangevraagd;Getekend;Aantal;Gesprek;Duur
    7;p-9b9b9b;02-10-2023;30-10-2023;6;06-11-2023;60
    8;p-8c8c8c;02-10-2023;;;;
    7;;;;;27-11-2023;45
    7;;;;;20-11-2023;60

    """

  @Test func `rows of one record are put together, sessions in the order of their days`() throws {
    let pool = try ImportFolder(Self.sessions, mapping: Self.sessionMapping)
    try pool.pool.edit(
      Contract.path, .set(["rules"], ["agreement-topic-missing": "off", "intake-missing": "off"]))
    let before = try pool.folder.snapshot()
    let (run, code) = pool.apply()
    #expect(code == 0, "\(run.output)\(run.errors)")
    let paths = try pool.added(since: before)
    let text = try #require(try paths.map { try pool.folder.text(of: $0) }.first { $0.contains("p-9b9b9b") })
    #expect(
      text.contains(
        """
        sessions:
          - { on: 2023-11-06, minutes: 60, place: online }
          - { on: 2023-11-20, minutes: 60, place: online }
          - { on: 2023-11-27, minutes: 45, place: online }
        """))
    #expect(paths.count == 2)
    let after = try pool.folder.snapshot()
    #expect(pool.apply().run.errors == "4 rows: 4 there already, in 2 trajectories\n")
    #expect(try pool.folder.snapshot() == after)
    // More of the same record, as a lossless edit.
    let path = try #require(try paths.first { try pool.folder.text(of: $0).contains("p-9b9b9b") })
    try pool.folder.write(text.replacing("\nsessions:", with: "\nsessions: # van papier"), to: path)
    try pool.folder.write(Self.sessions + "7;p-9b9b9b;02-10-2023;;;04-12-2023;60\n", to: "blad.csv")
    let (more, moreCode) = pool.apply()
    #expect(
      moreCode == 0
        && more.output.contains(
          "completed: \(path) (4 rows)\n  sessions: on 2023-12-04, minutes 60, place online\n")
    )
    #expect(
      try pool.folder.text(of: path)
        == text.replacing("\nsessions:", with: "\nsessions: # van papier").replacing(
          "minutes: 45, place: online }",
          with: "minutes: 45, place: online }\n  - { on: 2023-12-04, minutes: 60, place: online }"))
  }

  @Test func `columns with numbers become elements, and empty ones none`() throws {
    let pool = try ImportFolder(
      "Code;Dag;Factuur 1;Bedrag 1;Factuur 2;Bedrag 2\np-9b9b9b;2-10-2023;;;9-10-2023;€ 1.250,00\n",
      mapping: """
        { "columns": { "Code": "coachee", "Dag": "requested.on", "Factuur 1": "costs[1].on", "Bedrag 1": "costs[1].euros",
          "Factuur 2": "costs[2].on", "Bedrag 2": "costs[2].euros" },
          "constants": { "kind": "regulier", "delivery": "external", "costs[].what": "coaching" } }
        """)
    let (run, code) = pool.run()
    #expect(code == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("  costs: on 2023-10-09, cents 125000, what coaching\n"), "\(run.output)")
    #expect(run.output.split(separator: "\n").count { $0.hasPrefix("  costs") } == 1)
  }

  @Test(arguments: [
    (
      [String](),
      "6 rijen: 4 over te nemen in 2 nieuwe trajecten, 1 staat al in 1 traject, 1 geweigerd; in de pool en de besloten map is niets",
      "6 rows: 4 to be taken over into 2 new trajectories, 1 there already, in 1 trajectory, 1 refused; nothing was written to the pool and"
    ),
    (
      ["--apply"], "6 rijen: 4 overgenomen in 2 nieuwe trajecten, 1 staat al in 1 traject, 1 geweigerd\n",
      "6 rows: 4 taken over into 2 new trajectories, 1 there already, in 1 trajectory, 1 refused\n"
    ),
  ])
  func `rows are counted so that they add up, and their records beside them`(
    _ options: [String], _ dutch: String, _ english: String
  ) throws {
    for (language, sentence) in [("nl", dutch), ("en", english)] {
      let pool = try ImportFolder(
        Self.sessions + "9;p-7k3m9q;10-01-2023;;;;\n9b;p-9d9d9d;32-10-2023;;;;\n",
        mapping: Self.sessionMapping)
      try pool.pool.edit(
        Contract.path, .set(["rules"], ["agreement-topic-missing": "off", "intake-missing": "off"]))
      let run = InProcessRun()
      let arguments = [
        "import", "blad.csv", "--as", "trajectory", "--mapping", "mapping.json", "--private", "hr", "--lang",
        language,
      ]
      let code = run(arguments + options, workingDirectory: pool.folder.path)
      #expect(code == 1 && run.errors.contains(sentence), "\(run.output)\(run.errors)")
    }
  }

  // MARK: - Other kinds

  @Test func `coaches are known by their names`() throws {
    let mapping = """
      { "columns": { "Naam": "name", "Sinds": "since", "Afdeling": "positions[].department", "Functie": "positions[].role",
        "Vanaf": "positions[].from", "Thema's": "themes", "Baas": "positions[].manager" },
        "constants": { "kinds": "regulier" } }
      """
    let pool = try ImportFolder(
      """
      Naam;Sinds;Afdeling;Functie;Vanaf;Thema's;Baas
      Zoë van den Berg;1-9-2023;Zorg;adviseur;1-9-2023;Leiderschap;Els de Wit
      NOOR VELDHUIS;;;;;;

      """, mapping: mapping)
    let (run, code) = pool.apply(kind: "coach")
    #expect(code == 1 || code == 0, "\(run.output)")
    let text = try pool.folder.text(of: "pool/coaches/zoe-van-den-berg.md")
    #expect(text.contains("name: Zoë van den Berg\n") && text.contains("manager: p-7k3m9q"))
    #expect(!(try pool.poolText()).contains("Els"))
    #expect(
      pool.apply(kind: "coach").run.output.contains("is there already: pool/coaches/zoe-van-den-berg.md"))
  }

  @Test func `evaluations find their trajectory by whose it is, and name nobody`() throws {
    let mapping = """
      { "columns": { "Voltooid": "on", "E-mail": "coachee.email", "Werkwijze": "scores.procedure", "Aanbevelen": "recommend" },
        "constants": { "by": "coachee", "moment": "end" } }
      """
    let pool = try ImportFolder(
      "Voltooid;E-mail;Werkwijze;Aanbevelen\n20-12-2023 14:05:11;ELS@x.nl;8;9\n20-12-2023;wie@x.nl;8;9\n",
      mapping: mapping)
    let before = try pool.folder.snapshot()
    let (run, code) = pool.apply(kind: "evaluation")
    #expect(code == 1)
    #expect(run.output.contains("blad.csv:3:12: refused: 'wie@x.nl' does not stand in the private folder\n"))
    let added = try pool.added(since: before)
    #expect(added.count == 1 && added[0].hasPrefix("pool/evaluations/2023/e-2023-"))
    let value = Document(
      parsing: Array(try pool.folder.text(of: added[0]).utf8), as: .json,
      vocabulary: Schemas.bundled.vocabulary
    ).value()
    #expect(value["trajectory"] == "t-2023-k7qm" && value["coachee"] == nil)
    #expect(value["scores"] == ["procedure": 8])
    #expect(
      pool.apply(kind: "evaluation").run.errors.hasSuffix(
        "2 rows: 1 there already, in 1 evaluation, 1 refused\n"))
  }

  // MARK: - Suggestions

  @Test func `what is suggested is valid, and imports what it was made from`() throws {
    let pool = try ImportFolder(
      ImportFolder.sheet(
        "Els de Wit;els@x.nl;Zrg;13-11-2023;Reguleer;Leiderschap;;x", "Jan Bos;;;1-12-2023;Regulier;Onzin;;"))
    let run = InProcessRun()
    let code = run(
      "import", "blad.csv", "--as", "trajectory", "--suggest", "--lang", "en",
      workingDirectory: pool.folder.path)
    #expect(code == 0)
    #expect(
      run.errors
        == """
        not placed: the column 'Opmerking'; write a field for it, or leave null if it is to be left out
        not known in the column 'Thema\\'s': 'Onzin'; translate them under "values"

        """.replacing("\\'", with: "'"))
    #expect(try OutputSchema(name: "import-mapping").finder(closed: false)(run.output) == [])
    try pool.folder.write(run.output, to: "mapping.json")
    let (dry, dryCode) = pool.run("--private", "hr")
    #expect(dryCode == 1)
    #expect(
      dry.output.contains("blad.csv:2:1: new:")
        && dry.output.contains("blad.csv:3:30: refused: 'Onzin' is not known"))
  }

  @Test func `what is suggested for coaches works to the letter, and says what it assumes`() throws {
    let pool = try ImportFolder(
      "Naam;Coach sinds;Afdeling;Functie\nBo Bos;1-9-2022;Zorg;verpleegkundige\nAd Vos;1-3-2021;bedrijfsvoering;\n"
    )
    let run = InProcessRun()
    let arguments = ["import", "blad.csv", "--as", "coach", "--suggest", "--lang", "en"]
    #expect(run(arguments, workingDirectory: pool.folder.path) == 0)
    #expect(
      run.errors == """
        no column says 'From' (positions[].from), and every record has to have it: so "constants" has '2021-03-01'; see \
        whether that is right, or add a column
        no column says 'Kinds of trajectory' (kinds), and every record has to have it: so "constants" has 'regulier'; \
        see whether that is right, or add a column

        """)
    try pool.folder.write(run.output, to: "mapping.json")
    let (imported, code) = pool.apply(kind: "coach")
    #expect(code == 0, "\(imported.output)\(imported.errors)")
    #expect(
      try pool.folder.text(of: "pool/coaches/bo-bos.md").contains(
        "{ from: 2021-03-01, department: zorg, role: verpleegkundige }"))
  }
}
