import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// `report annual --publish`: a year is fixed, and printed from what was fixed ever after.
struct PublishTests {
  /// The small pool on a day after its year has ended.
  private func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.edit(Contract.path, .set(["asOf"], "2024-02-01"))
    return pool
  }

  private static let report = "pool/reports/2023.md"
  private static let figures = "pool/reports/2023.json"
  private static let annual = "pool/annual/2023.md"

  @Test func `publishing fixes the year in its annual record and writes figures and report`() throws {
    let pool = try makePool()
    let draft = try pool.run("report", "annual", "2023").output
    let run = try pool.run("report", "annual", "2023", "--publish")
    #expect(run.output == "")
    #expect(run.code == 0)
    for path in [Self.annual, Self.figures, Self.report] {
      #expect(run.errors.contains("\(path): gemaakt\n"))
    }
    let published = "\nDit jaar is op 1 februari 2024 gepubliceerd; sindsdien staan deze cijfers vast.\n"
    let report = try pool.folder.text(of: Self.report)
    #expect(report.replacing(published, with: "") == draft)
    #expect(report.contains(published))
    let record = try pool.folder.text(of: Self.annual)
    #expect(record.hasPrefix("---\nasOf: 2024-02-01\npublished: 2024-02-01\nfigures:\n"))
    #expect(try pool.run("report", "annual", "2023").output == report)
    let check = try pool.run("report", "annual", "2023", "--check")
    #expect(check.code == 0 && check.errors == "\(Self.report) klopt met de vastgestelde cijfers\n")
    #expect(try pool.run("check").code == 0)
    #expect(try pool.run("fmt", "--check").code == 0)
  }

  @Test(arguments: [1, 5])
  func `who publishes is told of small counts and quotes before, and what it means after`(smallest: Int)
    throws
  {
    let pool = try makePool()
    let least = Value.number(Decimal(smallest))
    try pool.edit(Contract.path, .set(["publication"], ["smallestCell": least, "smallestGroup": least]))
    let run = try pool.run("report", "annual", "2023", "--publish", "--lang", "en")
    #expect(run.code == 0)
    let lines = run.errors.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("counts below 5 stand in it (") } == (smallest == 1))
    #expect(lines.contains { $0.hasPrefix("quotes stand in it: ") } == (smallest == 1))
    let made = try #require(lines.firstIndex(of: "\(Self.annual): made"))
    #expect(
      lines[(made + 1)...].map { $0.prefix(20) } == ["2023 is published on", "records that 2023 co"])
    #expect(lines[..<made].allSatisfy { !$0.hasPrefix("2023 is published") })
  }

  @Test func `the day of publication is said where the contract names it`() throws {
    let pool = try makePool()
    let told = "note: the day of publication recorded is 2024-02-01 (asOf in contract.json), not today; "
    func note(_ arguments: String...) throws -> String {
      let run = try pool.run(
        ["report", "annual", "2023", "--publish", "--dry-run", "--lang", "en"] + arguments)
      return String(run.errors.split(separator: "\n").first { $0.hasPrefix("note: ") } ?? "")
    }
    #expect(try note("--as-of", "2024-01-15") == told + "the figures are of 2024-01-15 (--as-of)")
    #expect(try note("--as-of", "2024-02-01") == "")
    #expect(try note() == "note: the day recorded is 2024-02-01 (asOf in contract.json), not today")
  }

  /// What is hidden is in no file: each number that a file names is one that the report prints.
  @Test func `a number that is hidden is kept nowhere`() throws {
    let pool = try makePool()
    let exact = try Self.sheet(pool.run("report", "figures", "2023", "--internal").output)
    try #expect(pool.run("report", "annual", "2023", "--publish").code == 0)
    let sheet = try Self.sheet(pool.folder.text(of: Self.figures))
    #expect(sheet.hidden.contains("completed"))
    #expect(sheet.smallestCell == 5)
    #expect(sheet.figures.map(\.name) == exact.figures.map(\.name))
    let merged = Set(sheet.merged.flatMap(\.figures))
    let record = try pool.folder.text(of: Self.annual)
    for (figure, known) in zip(sheet.figures, exact.figures) {
      #expect(figure.value == (figure.isHidden ? nil : known.value))
      #expect(record.contains("  \(figure.name): ") == (figure.value != nil), "\(figure.name)")
      if figure.isHidden, !merged.contains(figure.name) { #expect(known.value != Decimal(0)) }
    }
  }

  @Test func `as of a day before the publication its report is neither compared nor written over`() throws {
    let pool = try makePool()
    try #expect(pool.run("report", "annual", "2023", "--publish").code == 0)
    let report = try pool.folder.text(of: Self.report)
    for options in [["--check"], ["--check", "--output", Self.report], ["--output", Self.report]] {
      let run = try pool.run(["report", "annual", "2023", "--as-of", "2024-01-15", "--lang", "en"] + options)
      #expect(
        run.code == 2
          && run.errors.contains("2023 was published on 2024-02-01, and is judged as of 2024-01-15"))
      #expect(try pool.folder.text(of: Self.report) == report)
    }
    try #expect(pool.run("report", "annual", "2023", "--as-of", "2024-01-15").code == 0)
    try #expect(
      pool.run("report", "annual", "2023", "--as-of", "2024-01-15", "--output", "anders.md").code == 0)
  }

  @Test func `a published year is printed as it was, whatever becomes of the records`() throws {
    let pool = try makePool()
    try #expect(pool.run("report", "annual", "2023", "--publish").code == 0)
    let report = try pool.folder.text(of: Self.report)
    let figures = try pool.run("report", "figures", "2023").output
    let csv = try pool.run("report", "figures", "2023", "--format", "csv").output
    for path in ExamplePool.files.keys where path != Contract.path { try pool.folder.remove("pool/" + path) }
    try pool.edit(Contract.path, .set(["organisation"], "Andere naam"))
    #expect(try pool.run("report", "annual", "2023").output == report)
    #expect(try pool.run("report", "annual", "2023", "--as-of", "2030-01-01").output == report)
    #expect(try pool.run("report", "figures", "2023").output == figures)
    #expect(try pool.run("report", "figures", "2023", "--format", "csv").output == csv)
    #expect(try pool.run("report", "annual", "2023", "--check").code == 0)
    let english = try pool.run("report", "annual", "2023", "--lang", "en")
    #expect(english.output == report)
    #expect(english.errors == "2023 is printed as it was published, in Dutch\n")
    // The text alone can be lost and comes back.
    try pool.folder.remove(Self.report)
    #expect(try pool.run("report", "annual", "2023", "--check").code == 1)
    #expect(try pool.run("report", "annual", "2023", "--output", Self.report).code == 0)
    #expect(try pool.folder.text(of: Self.report) == report)
  }

  @Test func `HR's foreword, findings and comments stay, every byte`() throws {
    let pool = try makePool()
    let text = """
      ---
      # concept
      asOf:    2023-12-31
      findings:
        - 'Coaching helpt.'   # van Ans
      ---
      Woord vooraf.

      """
    try pool.folder.write(text, to: Self.annual)
    let run = try pool.run("report", "annual", "2023", "--publish")
    #expect(run.code == 0)
    let record = try pool.folder.text(of: Self.annual)
    for line in text.split(separator: "\n") where !line.hasPrefix("asOf") {
      #expect(record.contains(line + "\n"), "\(line)")
    }
    #expect(record.contains("\nasOf:    2024-02-01\n"))
    #expect(try pool.run("check").code == 0)
    #expect(try pool.folder.text(of: Self.report).contains("Woord vooraf."))
  }

  @Test func `an annual record that is JSON is edited where it is`() throws {
    let pool = try makePool()
    try pool.folder.write("{\n  \"asOf\": \"2023-12-31\"\n}\n", to: "pool/annual/2023.json")
    #expect(try pool.run("report", "annual", "2023", "--publish").code == 0)
    #expect(try pool.folder.names(in: "pool/annual") == ["2023.json"])
    #expect(try pool.folder.text(of: "pool/annual/2023.json").contains(#""published": "2024-02-01""#))
  }

  @Test func `a dry run shows the three files and writes none`() throws {
    let pool = try makePool()
    let run = try pool.run("report", "annual", "2023", "--publish", "--dry-run")
    #expect(run.code == 0)
    for path in [Self.annual, Self.figures, Self.report] { #expect(run.output.contains("+++ b/\(path)\n")) }
    #expect(run.errors.hasSuffix("3 bestanden te wijzigen; er is niets geschreven\n"))
    #expect(
      run.errors.contains("\n2023 wordt een keer gepubliceerd: ")
        || run.errors.hasPrefix("2023 wordt een keer"))
    #expect(try pool.folder.names(in: "pool").contains("reports") == false)
    let kept = try pool.run(
      "report", "annual", "2023", "--publish", "--dry-run", environment: ["CI": "true"])
    #expect(!kept.output.contains("Jaarverslag"))
    #expect(kept.output.contains(Self.report))
  }

  @Test func `a year is published once`() throws {
    let pool = try makePool()
    try #expect(pool.run("report", "annual", "2023", "--publish").code == 0)
    let files = try [Self.annual, Self.figures, Self.report].map { try pool.folder.text(of: $0) }
    let again = try pool.run("report", "annual", "2023", "--publish", "--lang", "en")
    #expect(
      again.errors.hasPrefix("coachpool: 2023 was published already, on 2024-02-01 (reports/2023.json)"))
    #expect(again.code == 2)
    #expect(try [Self.annual, Self.figures, Self.report].map { try pool.folder.text(of: $0) } == files)
    // Either file says so.
    try pool.folder.remove(Self.figures)
    let byRecord = try pool.run("report", "annual", "2023", "--publish", "--lang", "en")
    #expect(byRecord.errors.contains("(annual/2023.md)"))
    #expect(byRecord.code == 2)
  }

  @Test(arguments: [
    (true, "a draft: it has no day of publication (published)", "delete the file"),
    (
      false, "cannot be read as figures: ",
      "put the file back as it was published (git log -- reports/2023.json)"
    ),
  ])
  func `figures that publishing did not write are in its way`(isDraft: Bool, message: String, help: String)
    throws
  {
    let pool = try makePool()
    let draft = isDraft ? try pool.run("report", "figures", "2023").output : "{ \"year\": 2023 }\n"
    try pool.folder.write(draft, to: Self.figures)
    let run = try pool.run("report", "annual", "2023", "--publish", "--lang", "en")
    #expect(run.code == 2 && run.output == "")
    #expect(run.errors.hasPrefix("coachpool: reports/2023.json "), "\(run.errors)")
    #expect(run.errors.contains(message) && run.errors.contains(help), "\(run.errors)")
    #expect(!run.errors.contains("was published already"))
    #expect(try pool.folder.text(of: Self.figures) == draft)
    try pool.folder.remove(Self.figures)
    #expect(try pool.run("report", "annual", "2023", "--publish").code == 0)
  }

  @Test(arguments: [
    ("2023-12-31", "2023 is not over on 2023-12-31"), ("2023-06-30", "2023 is not over on 2023-06-30"),
  ])
  func `a year that is not over is not published`(asOf: String, message: String) throws {
    let pool = try makePool()
    let run = try pool.run("report", "annual", "2023", "--publish", "--as-of", asOf, "--lang", "en")
    #expect(run.errors.contains(message))
    #expect(run.code == 2)
    #expect(try pool.folder.names(in: "pool").contains("reports") == false)
  }

  @Test func `a day that is yet to come publishes nothing`() throws {
    let pool = try makePool()
    let run = try pool.run("report", "annual", "2023", "--publish", "--as-of", "9998-01-01", "--lang", "en")
    #expect(run.code == 2 && run.output == "")
    #expect(run.errors.hasPrefix("coachpool: 9998-01-01 is yet to come: a year is published after it has"))
    #expect(try pool.folder.names(in: "pool").contains("reports") == false)
  }

  @Test func `what another year hides stays hidden on a day before that was published`() throws {
    let pool = try makePool()
    try pool.edit(Contract.path, .set(["publication"], ["smallestCell": 1, "smallestGroup": 1]))
    try pool.folder.write(
      """
      {
        "format": 1, "year": 2022, "asOf": "2024-05-01", "published": "2024-05-01", "smallestCell": 5,
        "smallestGroup": 5, "zerosHidden": true,
        "figures": [{ "name": "running", "title": "R", "unit": "count", "people": true, "hidden": true }],
        "merged": [], "sums": []
      }

      """, to: "pool/reports/2022.json")
    let draft = try Self.sheet(pool.run("report", "figures", "2023", "--as-of", "2024-01-15").output)
    #expect(draft.hidden.contains("carriedOver"))
  }

  @Test func `a pool whose figures are refused, typed in or do not add up is not published`() throws {
    let faulty = try makePool()
    try faulty.edit(ExamplePool.external, .set(["closed", "on"], "2023-06-31"))
    let typedIn = try makePool()
    try typedIn.folder.write("---\nasOf: 2023-12-31\nfigures:\n  total: 3\n---\n", to: Self.annual)
    let broken = try makePool()
    try broken.folder.write(
      "---\nasOf: 2022-12-31\npublished: 2023-02-01\nfigures:\n  running: 9\n---\n", to: "pool/annual/2022.md"
    )
    try expectRefusal(naming: ExamplePool.external, in: faulty)
    try expectRefusal(naming: "annual/2023.md", in: typedIn)
    try expectRefusal(naming: "2022.running", in: broken)
  }

  /// Records that a hand or an older coachpool removed before the year was published.
  @Test(arguments: [
    (#"{"on":"2024-01-10","id":"t-2023-8wmc","ground":"retention"}"#, "t-2023-8wmc (erasures.jsonl)"),
    (#"{"on":"2024-01-10","id":"e-2023-8wmc","ground":"erasure"}"#, "e-2023-8wmc (erasures.jsonl)"),
    ("", "\(ExamplePool.external) (removed)"),
  ])
  func `a year of which records are gone is not published, and its draft says that it is not complete`(
    line: String, name: String
  ) throws {
    let pool = try makePool()
    if line.isEmpty {
      try pool.edit(
        ExamplePool.external,
        .append(["removed"], ["on": "2024-01-10", "class": "facts", "ground": "retention"]))
    } else {
      try pool.folder.write(line + "\n", to: "pool/" + ErasureLedger.path)
    }
    let notice = """
      the figures of 2023 are not complete: records or data of that year were removed before it was published (1)

      """
    let run = try pool.run("report", "annual", "2023", "--publish", "--lang", "en")
    #expect(run.code == 2 && run.output == "")
    #expect(run.errors.hasPrefix("coachpool: " + notice))
    #expect(run.errors.contains(name))
    #expect(run.errors.contains("restore them from git") && run.errors.contains("annual/2023.md: asOf"))
    #expect(try pool.folder.names(in: "pool").contains("reports") == false)
    let draft = try pool.run("report", "annual", "2023", "--lang", "en")
    #expect(draft.code == 0 && draft.errors.hasPrefix(notice))
    #expect(draft.output.contains("\n> **Incomplete figures**: records or data of this year were removed"))
    #expect(try pool.run("report", "figures", "2023", "--lang", "en").errors.hasPrefix(notice))
    // Whoever knows the figures types them in.
    try pool.folder.write(
      "---\nasOf: 2023-12-31\npublished: 2024-01-31\nfigures:\n  total: 3\n---\n", to: Self.annual)
    let typedIn = try pool.run("report", "annual", "2023", "--lang", "en")
    #expect(typedIn.code == 0 && !typedIn.output.contains("Incomplete") && typedIn.errors != notice)
  }

  @Test(arguments: ["retention", "erasure"])
  func `a year of which retention took what it counts is not published`(ground: String) throws {
    let pool = try makePool()
    let removal: Value = ["on": "2024-01-10", "class": "content", "ground": .string(ground)]
    try pool.edit(ExamplePool.external, .append(["removed"], removal))
    // It runs, and so counts in no year yet.
    try pool.edit(ExamplePool.running, .append(["removed"], removal))
    let run = try pool.run("report", "annual", "2023", "--publish", "--lang", "en")
    #expect(run.code == (ground == "retention" ? 2 : 0), "\(run.errors)")
    guard ground == "retention" else { return }
    #expect(run.errors.contains("were removed before it was published (1)\n"))
    #expect(run.errors.contains("  \(ExamplePool.external) (removed)\n"))
    #expect(run.errors.contains("restore them from git") && run.errors.contains("annual/2023.md: asOf"))
  }

  @Test func `a day of publication alone is none, and it is said what to do`() throws {
    let pool = try makePool()
    try pool.folder.write("---\nasOf: 2023-12-31\npublished: 2024-01-31\n---\n", to: Self.annual)
    let check = try pool.run("check", "--format", "short", "--lang", "en")
    #expect(check.code == 0)
    #expect(
      check.output.contains("\(Self.annual):3:12: warning: 2023 has a day of publication and no figure for "))
    let refused = try pool.run("report", "annual", "2023", "--publish", "--lang", "en")
    #expect(refused.code == 2)
    #expect(refused.errors.contains("annual/2023.md has a day of publication (published), and no figures\n"))
    #expect(refused.errors.contains("remove published and do: coachpool report annual 2023 --publish"))
    // Nor are figures of a draft, which say of themselves that they were not published.
    let waiting = try pool.run("retention", "--until", "2027-01-01").output
    let draft = try pool.run("report", "figures", "2023", "--output", "pool/reports/2023.json")
    #expect(draft.code == 0)
    #expect(try pool.run("check", "--format", "short").output.contains("published-without-figures"))
    #expect(try pool.run("retention", "--until", "2027-01-01").output == waiting)
    try pool.folder.remove("pool/reports/2023.json")
    try pool.folder.write("---\nasOf: 2023-12-31\n---\n", to: Self.annual)
    #expect(try pool.run("report", "annual", "2023", "--publish").code == 0)
    #expect(try !pool.run("check", "--format", "short").output.contains("published-without-figures"))
  }

  /// A line of another year, one of a record that should not have been there, one of a record that is back, and a code.
  @Test(arguments: [
    ("t-2022-8wmc", "retention"), ("t-2023-8wmc", "mistake"), ("t-2023-k7qm", "retention"),
    ("p-000000", "erasure"),
  ])
  func `what takes nothing of the year away does not stand in its way`(id: String, ground: String) throws {
    let pool = try makePool()
    try pool.folder.write(
      #"{"on":"2024-01-10","id":"\#(id)","ground":"\#(ground)"}"# + "\n", to: "pool/" + ErasureLedger.path)
    #expect(try pool.run("report", "annual", "2023", "--publish").code == 0)
  }

  private func expectRefusal(naming name: String, in pool: borrowing ExampleFolder) throws {
    let run = try pool.run("report", "annual", "2023", "--publish")
    #expect(run.output == "")
    #expect(run.errors.contains(name))
    #expect(run.code == 2)
    #expect(try pool.folder.names(in: "pool").contains("reports") == false)
  }

  @Test(arguments: [
    "{", "[]", #"{"format": 2}"#, #"{"format": 1, "year": 2022, "asOf": "2023-02-30"}"#,
  ])
  func `published figures that cannot be read say where, and how to get them back`(_ text: String) throws {
    let pool = try makePool()
    try pool.folder.write(text, to: Self.figures)
    for subject in ["annual", "figures"] {
      let run = try pool.run("report", subject, "2023")
      #expect(run.output == "")
      #expect(run.errors.contains("\(Self.figures): "))
      #expect(run.errors.contains("git log -- \(Self.figures)"))
      #expect(run.code == 2)
    }
    #expect(try pool.run("report", "annual", "2023", "--publish").code == 2)
  }

  @Test(arguments: [
    ["annual", "2023", "--format", "csv"], ["annual", "2023", "--internal"], ["annual", "2023", "--dry-run"],
    ["figures", "2023", "--publish"], ["figures", "2023", "--check"],
    ["figures", "2023", "--explain", "total"],
    ["annual", "2023", "--publish", "--check"], ["annual", "2023", "--publish", "--explain", "total"],
    ["annual", "2023", "--publish", "--despite-errors"], ["annual", "2023", "--publish", "--output", "x"],
    ["figures", "2023", "--format", "xml"], ["figures"], ["figures", "x"],
  ])
  func `options that do not go together end with 2`(_ arguments: [String]) throws {
    let pool = try makePool()
    let run = try pool.run(["report"] + arguments)
    #expect(run.output == "")
    #expect(run.code == 2)
  }

  @Test func `exact figures are not printed where output is kept`() throws {
    let pool = try makePool()
    for run in [
      try pool.run("report", "figures", "2023", "--internal", environment: ["CI": "1"]),
      try pool.run("report", "figures", "2023", "--internal", "--redact"),
    ] {
      #expect(run.output == "")
      #expect(run.code == 2)
    }
    let run = try pool.run("report", "figures", "2023", "--internal")
    #expect(try Self.sheet(run.output)["closed"]?.value == Decimal(2))
  }

  @Test func `exact figures are written into no repository, and elsewhere for one person alone`() throws {
    let pool = try makePool()
    let figures = ["report", "figures", "2023", "--internal", "--output"]
    let inside = try pool.run(figures + ["pool/intern.json"])
    #expect(inside.code == 2)
    #expect(inside.errors.contains("komt in git"))
    #expect(throws: (any Error).self) { try pool.folder.text(of: "pool/intern.json") }
    #expect(try pool.run(figures + ["intern.json"]).code == 0)
    #expect(try Self.sheet(pool.folder.text(of: "intern.json")).isInternal)
    // Under whatever name it stands among the reports, it is found.
    for name in ["intern.json", "intern.txt"] {
      try pool.folder.write(pool.folder.text(of: "intern.json"), to: "pool/reports/\(name)")
      let check = try pool.run("check", "--format", "short", "--lang", "en")
      #expect(check.output.contains("pool/reports/\(name):"), "\(check.output)")
      try pool.folder.remove("pool/reports/\(name)")
    }
    let file = try FileManager.default.attributesOfItem(atPath: pool.folder.path(of: "intern.json"))
    #expect(file[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a higher threshold hides more than a published year did, so it is refused`() throws {
    let pool = try makePool()
    try #expect(pool.run("report", "annual", "2023", "--publish").code == 0)
    #expect(try pool.run("report", "annual", "2023", "--smallest-cell", "5").code == 0)
    #expect(try pool.run("report", "annual", "2023", "--smallest-cell", "9").code == 2)
  }

  static func sheet(_ text: String) throws -> FigureSheet { try FigureSheet(reading: Array(text.utf8)) }
}
