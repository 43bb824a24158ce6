import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `import` on what is not right: rows, mappings, files and places.
struct ImportRefusalTests {
  // MARK: - Rows

  @Test(arguments: [
    ("Els de Wit;;;13-11-23;Regulier;;;", "2:14", "a year of two digits"),
    ("Els de Wit;;;13-11-2023;Regulir;;;", "2:25", "'Regulir' is not known for 'Kind of trajectory'"),
    ("Els de Wit;;;;Regulier;;;", "2:1", "without requested.on it cannot be said which record"),
    (";;;13-11-2023;Regulier;;;", "2:1", "without coachee it cannot be said which record"),
    (
      "E. de Wit;;;13-11-2023;Regulier;;;", "2:1",
      "'E. de Wit' may be somebody who is known already: 'p-7k3m9q'"
    ),
    ("Els de Wit;els@anders.nl;;13-11-2023;Regulier;;;", "2:12", "has another e-mail address"),
    (
      "Kees Vos;els@x.nl;;13-11-2023;Regulier;;;", "2:1",
      "the e-mail address in this row is that of 'p-7k3m9q'"
    ),
    ("Kees Vos;kees;;13-11-2023;Regulier;;;", "2:10", "'kees' is no e-mail address"),
    (";kees@x.nl;;13-11-2023;Regulier;;;", "2:2", "has no name to put there"),
    ("123;;;13-11-2023;Regulier;;;", "2:1", "'123' is no name"),
    ("Els\u{202E} de Wit;;;13-11-2023;Regulier;;;", "2:1", "characters that are not seen"),
    ("Els de Wit;;;13-11-2023;Regulier;;13-10-2023;", "2:35", "[out-of-order]"),
    ("=HYPERLINK();;;onzin;Regulier;;;", "2:16", "'onzin' is no day of the calendar"),
  ])
  func `a row that is wrong is refused at its cell, and the others go on`(
    _ row: String, _ place: String, _ message: String
  ) throws {
    let pool = try ImportFolder(ImportFolder.sheet(row, "Jan Bos;;;1-12-2023;Regulier;;;"))
    let before = try pool.folder.snapshot()
    let (run, code) = pool.apply()
    #expect(code == 1, "\(run.errors)")
    let refused = run.output.split(separator: "\n").filter { $0.contains(": refused: ") }
    #expect(refused.count == 1 && refused[0].hasPrefix("blad.csv:\(place): refused: "), "\(run.output)")
    #expect(refused[0].contains(message), "\(run.output)")
    #expect(run.output.contains("\nhelp: "))
    #expect(run.errors.hasSuffix("2 rows: 1 taken over into 1 new trajectory, 1 refused\n"))
    // Nobody is made known for a row that was refused.
    #expect(try pool.added(since: before).count == 2)
  }

  private static let coaches = """
    { "columns": { "Naam": "name", "Sinds": "since", "Vanaf": "positions[].from", "Ruimte": "capacity" },
      "constants": { "kinds": "regulier" } }
    """

  @Test func `a row that is refused says nothing about others`() throws {
    let pool = try ImportFolder(
      """
      Naam;Sinds;Vanaf;Ruimte
      Bo Bos;1-9-2022;1-9-2022;-5
      Bo Bos;1-10-2022;1-10-2022;2
      Bo Bos;1-11-2022;1-11-2022;3

      """, mapping: Self.coaches)
    let (run, code) = pool.apply(kind: "coach")
    let refused = run.output.split(separator: "\n").filter { $0.contains(": refused: ") }
    #expect(code == 1 && refused.count == 2, "\(run.output)\(run.errors)")
    #expect(refused[0].hasPrefix("blad.csv:2:") && refused[0].hasSuffix("[schema]"), "\(refused)")
    #expect(
      refused[1].hasPrefix("blad.csv:4:8: refused: row 3 says something else here, since: "), "\(refused)")
    #expect(try pool.folder.text(of: "pool/coaches/bo-bos.md").contains("since: 2022-10-01\n"))
  }

  @Test func `what a refused row says of somebody is not kept`() throws {
    let pool = try ImportFolder(
      ImportFolder.sheet(
        "Els de Wit;;;13-11-2023;Regulier;;20-11-2023;", "Els de Wit;;Zorg;13-11-2023;Regulier;;21-11-2023;"))
    let before = try pool.folder.text(of: "hr/people/p-7k3m9q.md")
    let (run, code) = pool.apply()
    #expect(code == 1 && run.output.contains("row 2 says something else here, intake.on: "), "\(run.output)")
    #expect(run.errors.hasSuffix("2 rows: 1 taken over into 1 new trajectory, 1 refused\n"))
    #expect(try pool.folder.text(of: "hr/people/p-7k3m9q.md") == before)
  }

  @Test func `a name of which no id can be made is said to be that, and a column of ids helps`() throws {
    let pool = try ImportFolder(
      "Naam;Sinds;Vanaf;Ruimte\n李小龙;1-9-2022;1-9-2022;2\n", mapping: Self.coaches)
    let (run, code) = pool.apply(kind: "coach")
    #expect(code == 1, "\(run.errors)")
    #expect(run.output.hasPrefix("blad.csv:2:1: refused: no id can be made of '李小龙', for"), "\(run.output)")
    #expect(run.output.contains("help: put an id in a column, such as li-xiaolong, and write \"id\""))
    try pool.folder.write(
      "Naam;Sinds;Vanaf;Ruimte;Id\n李小龙;1-9-2022;1-9-2022;2;li-xiaolong\n", to: "blad.csv")
    try pool.folder.write(
      Self.coaches.replacing("\"Ruimte\"", with: "\"Id\": \"id\", \"Ruimte\""), to: "mapping.json")
    #expect(pool.apply(kind: "coach").code == 0)
    #expect(try pool.folder.text(of: "pool/coaches/li-xiaolong.md").contains("name: 李小龙\n"))
  }

  @Test func `a row with too many cells is refused alone, and one that lacks empty ones at its end is read`()
    throws
  {
    let pool = try ImportFolder(
      ImportFolder.sheet(
        "Jan Bos;;;1-12-2023;Regulier;;;;;x", "Kees Vos;;;2-12-2023;Regulier",
        "Piet Mos;;;3-12-2023;\"Regu\nlier\"")
    )
    let (run, code) = pool.apply("--refused", "fout.csv")
    #expect(code == 1, "\(run.errors)")
    #expect(
      run.output.contains("blad.csv:2:33: refused: this row has more cells (10) than the header (8)\n"),
      "\(run.output)")
    #expect(
      run.output.contains(
        "blad.csv:4:1: refused: this row has fewer cells (5) than the header (8), and the last"))
    #expect(run.errors.hasSuffix("3 rows: 1 taken over into 1 new trajectory, 2 refused\n"))
    // A row that is refused for something else has its reason in the column of reasons.
    try pool.folder.write(ImportFolder.sheet("Els Mos;;;32-12-2023;Regulier"), to: "blad.csv")
    #expect(pool.apply("--refused", "fout.csv").code == 1)
    #expect(
      try pool.folder.text(of: "fout.csv").contains(
        "\r\nEls Mos;;;32-12-2023;Regulier;;;;\"2:11: '32-12-2023'"))
  }

  @Test func `a row of somebody who was to be forgotten is refused with what to do about the row`() throws {
    let pool = try ImportFolder(ImportFolder.sheet("Jan Bos;;;1-12-2010;Regulier;;;"))
    let (run, code) = pool.apply()
    #expect(code == 1 && run.output.contains("[identity-overdue]"), "\(run.output)\(run.errors)")
    #expect(run.output.contains("leave name and address of this row empty"), "\(run.output)")
    #expect(!run.output.contains("delete this file"))
  }

  @Test func `refused rows that were mended are imported from the file that says why`() throws {
    let pool = try ImportFolder(ImportFolder.sheet("Jan Bos;;;31-2-2023;Regulier;;;"))
    let folder = try TemporaryFolder()
    let refused = folder.path(of: "fout.csv")
    #expect(pool.apply("--refused", refused).code == 1)
    let text = try folder.text(of: "fout.csv")
    #expect(text.contains(";\"Reason of refusal\"\r\n"))
    try pool.folder.write(text.replacing("31-2-2023", with: "1-3-2023"), to: "blad.csv")
    let (run, code) = pool.apply()
    #expect(code == 0 && run.errors.contains("1 new"), "\(run.output)\(run.errors)")
  }

  @Test func `the mapping is not written over with refused rows`() throws {
    let pool = try ImportFolder(ImportFolder.sheet("Jan Bos;;;31-2-2023;Regulier;;;"))
    let (run, code) = pool.apply("--refused", "mapping.json")
    #expect(code == 2 && run.errors.contains("--refused names a file that is read from"))
    #expect(try pool.folder.text(of: "mapping.json") == ImportFolder.mapping)
  }

  @Test func `no header is copied where values are kept back, for it may be somebody's row`() throws {
    let pool = try ImportFolder("Els de Wit;els@x.nl\r\n")
    let run = InProcessRun()
    let code = run(
      "import", "blad.csv", "--as", "trajectory", "--suggest", "--redact", "--lang", "en",
      workingDirectory: pool.folder.path)
    #expect(code == 2 && run.output.isEmpty && !run.errors.contains("Els"))
  }

  @Test func `of two people with one name the row must say which`() throws {
    let pool = try ImportFolder(
      ImportFolder.sheet(
        "Els de Wit;;;13-11-2023;Regulier;;;", "Els de Wit;els2@x.nl;;13-11-2023;Regulier;;;"))
    try pool.folder.write("---\nname: Els de Wit\nemail: els2@x.nl\n---\n", to: "hr/people/p-2x8w4d.md")
    let (run, code) = pool.run("--private", "hr")
    #expect(code == 1)
    #expect(
      run.output.contains("blad.csv:2:1: refused: 'Els de Wit' is not one person: the private folder knows 2")
    )
    #expect(run.output.contains("coachee.email") && run.output.contains("  coachee: p-2x8w4d\n"))
  }

  @Test func `what is there is never overwritten`() throws {
    let pool = try ImportFolder(ImportFolder.sheet("Els de Wit;;;9-1-2023;Regulier;;17-1-2023;"))
    let before = try pool.folder.snapshot()
    let text = try pool.folder.text(of: "pool/" + ExamplePool.trajectory)
    let day = try #require(text.split(separator: "\n").first { $0.hasPrefix("  on: ") }).dropFirst(6)
    let parts = day.split(separator: "-")
    try pool.folder.write(
      ImportFolder.sheet("Els de Wit;;;\(parts[2])-\(parts[1])-\(parts[0]);Regulier;;1-1-2020;"),
      to: "blad.csv")
    let (run, code) = pool.apply()
    #expect(code == 1)
    #expect(run.output.contains(": refused: the pool has something else here, intake.on: '"))
    var after = try pool.folder.snapshot()
    after["blad.csv"] = before["blad.csv"]
    #expect(after == before)
  }

  @Test func `a trajectory that has lost its code does not come back`() throws {
    let pool = try ImportFolder(ImportFolder.sheet("Els de Wit;;;5-9-2023;Regulier;;;"))
    try pool.pool.edit(ExamplePool.running, .remove(["coachee"]))
    try pool.pool.edit(
      ExamplePool.running,
      .set(["removed"], [["on": "2023-12-30", "class": "identifying", "ground": "retention"]]))
    let (run, code) = pool.run("--private", "hr")
    #expect(code == 1 && run.output.contains("whose code was taken out when its term was over"))
  }

  @Test func `refused rows go to a file as they were, each with its reasons`() throws {
    let pool = try ImportFolder(
      ImportFolder.sheet(
        "Jan Bos;;;1-12-2023;Regulier;;;", "\"Vos; Kees\";;Zrg;onzin;Regulier;;;\"a \"\"b\"\"\""))
    let (run, code) = pool.apply("--refused", "fout.csv")
    #expect(code == 1 && run.errors.contains("refused rows (1) are in fout.csv\n"))
    let bytes = try #require(try pool.folder.snapshot()["fout.csv"])
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    #expect(
      text.hasPrefix(
        "Naam;E-mail;Afdeling;Aangevraagd;Soort;Thema's;Intake;Opmerking;\"Reason of refusal\"\r\n")
    )
    #expect(
      text.contains("\r\n\"Vos; Kees\";;Zrg;onzin;Regulier;;;\"a \"\"b\"\"\";\"3:14: 'Zrg' is not known for"))
    #expect(text.contains(" | 3:18: 'onzin' is no day of the calendar; "))
    #expect(try pool.folder.mode(of: "fout.csv") & 0o077 == 0)
    // Mended, it is imported as it is, but for the reasons.
    try pool.folder.write(text.replacing("Zrg;onzin", with: "Zorg;2-12-2023"), to: "blad.csv")
    #expect(pool.apply("--refused", "fout.csv").code == 0)
    #expect(try pool.folder.text(of: "fout.csv").split(separator: "\r\n").count == 1)
  }

  @Test func `a dry run writes the refused rows, and says that the pool is as it was`() throws {
    let pool = try ImportFolder(ImportFolder.sheet("Jan Bos;;;31-2-2023;Regulier;;;"))
    let before = try pool.folder.snapshot()
    let (run, code) = pool.run("--refused", "fout.csv", "--private", "hr")
    #expect(code == 1)
    #expect(
      run.errors == """
        refused rows (1) are in fout.csv
        1 row: 1 refused; nothing was written to the pool and the private folder, which --apply does

        """)
    #expect(try pool.added(since: before) == ["fout.csv"])
  }

  @Test func `what is refused is not written into a repository, nor over the file itself`() throws {
    let pool = try ImportFolder(ImportFolder.sheet("Jan Bos;;;1-12-2023;Regulier;;;"))
    try pool.folder.makeFolder("werk/.git")
    for (file, reason) in [
      ("werk/fout.csv", "lies in the repository werk"), ("blad.csv", "names a file that is read from"),
      ("pool/fout.csv", "lies"), ("weg/fout.csv", "does not exist"),
    ] {
      let (run, code) = pool.apply("--refused", file)
      #expect(code == 2 && run.errors.contains(reason), "\(run.errors)")
    }
  }

  // MARK: - Mappings

  @Test(arguments: [
    ("[]", "1:1", "not what can stand here"), ("{", "1:1", "never closed"),
    (#"{ "colums": {} }"#, "1:3", "'colums'"),
    (#"{ "columns": { "Naam": "coachee.nam" } }"#, "1:24", "'coachee.nam' is no field"),
    (#"{ "columns": { "Naam": 5 } }"#, "1:24", "not what can stand for 'Naam'"),
    (
      #"{ "columns": { "Naam": { "field": "kind", "values": { "a": "bestaat-niet" } } } }"#, "1:60",
      "not what"
    ),
    (#"{ "columns": { "Naam": { "veld": "kind" } } }"#, "1:24", "not what can stand for 'Naam'"),
    (#"{ "constants": { "kind": 5 } }"#, "1:26", "not what can stand for 'kind'"),
    (#"{ "constants": { "coachee.name": "x" } }"#, "1:18", "coachee.name can have no constant"),
    (#"{ "constants": { "coachee": "p-7k3m9q" } }"#, "1:18", "coachee can have no constant"),
    (#"{ "constants": { "sessions[2].on": "2023-01-01" } }"#, "1:18", "sessions[2].on can have no constant"),
    (#"{ "dates": "ydm" }"#, "1:12", "not what"), (#"{ "separator": "x" }"#, "1:16", "not what"),
    (#"{ "columns": { "Naam": "sessions[].removed" } }"#, "1:24", "is no field"),
    (#"{ "columns": { "Naam": "removed[].by" } }"#, "1:24", "is no field"),
  ])
  func `a mapping that is wrong ends the run at the place`(
    _ mapping: String, _ place: String, _ message: String
  ) throws {
    let pool = try ImportFolder(ImportFolder.sheet(), mapping: mapping)
    let (run, code) = pool.run()
    #expect(code == 2 && run.output == "")
    #expect(run.errors.hasPrefix("coachpool: mapping.json:\(place): "), "\(run.errors)")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(arguments: [
    (
      "Naam;Anders\n", #"{ "columns": { "Naam": "coachee.name" } }"#, "1:6",
      "says nothing of the column 'Anders'"
    ),
    ("Naam\n", #"{ "columns": { "Naam": null, "Namen": null } }"#, "1:1", "has no column 'Namen'"),
    ("Naam\n", #"{ "key": "Nr", "columns": { "Naam": null } }"#, "1:1", "has no column 'Nr'"),
    (
      "A;B\n", #"{ "columns": { "A": "requested.on", "B": "requested.on" } }"#, "1:3",
      "this column fills requested.on"
    ),
    ("A;A\n", #"{ "columns": { "A": null } }"#, "1:3", "column 2 is called as column 1 is: 'A'"),
  ])
  func `a mapping fits the header, both ways`(
    _ sheet: String, _ mapping: String, _ place: String, _ message: String
  ) throws {
    let (run, code) = try ImportFolder(sheet, mapping: mapping).run()
    #expect(code == 2 && run.output == "")
    #expect(run.errors.hasPrefix("coachpool: blad.csv:\(place): "), "\(run.errors)")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  // MARK: - Files

  @Test(
    arguments: [
      (Array("Naam;B\n\"x;y\n".utf8), "2:1", "never closed"),
      (Array("Naam\na\u{0}b\n".utf8), "2:2", ""),
      ([0xFF, 0xFE, 0x00, 0xD8], "1:1", "UTF-16"), ([], "1:1", "no row"),
      (Array("a;b,c\n".utf8), "1:1", "equally often"),
      (Array(String(repeating: ";", count: 2000).utf8), "1:1", "2001 columns"),
    ] as [([UInt8], String, String)])
  func `a file that cannot be cut into rows is refused with the place`(
    _ bytes: [UInt8], _ place: String, _ message: String
  ) throws {
    let (run, code) = try ImportFolder(bytes, mapping: "{}").run()
    #expect(code == 2 && run.output == "")
    #expect(run.errors.hasPrefix("coachpool: blad.csv:\(place): "), "\(run.errors)")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `a header alone is no row, and nothing is wrong`() throws {
    let (run, code) = try ImportFolder(ImportFolder.sheet()).run("--private", "hr")
    #expect(code == 0 && run.output == "" && run.errors.hasPrefix("0 rows; "))
  }

  @Test func `a file over the limit is refused before it is read`() throws {
    let pool = try ImportFolder([UInt8](repeating: 0x61, count: CSVReader.mostBytes + 1))
    let (run, code) = pool.run()
    #expect(code == 2 && run.errors.contains("blad.csv: this file has \(CSVReader.mostBytes + 1) bytes"))
  }

  @Test func `a file in any repository is refused, also through a link`() throws {
    let pool = try ImportFolder(ImportFolder.sheet())
    try pool.folder.makeFolder("ander/.git")
    try pool.folder.write(ImportFolder.sheet(), to: "ander/diep/blad.csv")
    try pool.folder.remove("blad.csv")
    try pool.folder.link("blad.csv", to: pool.folder.path(of: "ander/diep/blad.csv"))
    for run in [pool.run("--private", "hr"), pool.apply()] {
      #expect(
        run.code == 2
          && run.run.errors.contains("lies in the repository ander, and what is there gets into git"))
    }
  }

  @Test func `names without the private folder are refused`() throws {
    let (run, code) = try ImportFolder(ImportFolder.sheet("Els de Wit;;;13-11-2023;Regulier;;;")).run()
    #expect(
      code == 2 && run.output == "" && run.errors.contains("name the private folder with --private DIR"))
  }

  @Test(arguments: [
    [], ["blad.csv"], ["blad.csv", "--as", "person", "--suggest"], ["blad.csv", "--as", "coach"],
    ["blad.csv", "--as", "coach", "--suggest", "--apply"], ["weg.csv", "--as", "coach", "--suggest"],
    ["blad.csv", "--as", "coach", "--mapping", "weg.json"], ["pool", "--as", "coach", "--suggest"],
  ])
  func `a command line that makes no sense ends with 2 and says why`(_ arguments: [String]) throws {
    let pool = try ImportFolder("a\n")
    let run = InProcessRun()
    #expect(run(["import"] + arguments, workingDirectory: pool.folder.path) == 2)
    #expect(run.output == "" && !run.errors.isEmpty)
  }

  @Test(arguments: [["--apply"], []])
  func `no name is said where values are kept back`(_ options: [String]) throws {
    let pool = try ImportFolder(
      ImportFolder.sheet(
        "Zwaluwstaart Vos;zwaluwstaart@x.nl;Zorg;13-11-2023;Regulier;;;",
        "Jan Zwaluwstaart;;zwaluwstaart;13-11-2023;zwaluwstaart;;;",
        "Zwaluwstaart Vos;zwaluwstaart@y.nl;;zwaluwstaart;;;;", "Z. Vos;;;14-11-2023;Regulier;zwaluwstaart;;")
    )
    let run = InProcessRun()
    let arguments = [
      "import", "blad.csv", "--as", "trajectory", "--mapping", "mapping.json", "--private", "hr", "--redact",
    ]
    #expect(run(arguments + options, workingDirectory: pool.folder.path) == 1)
    #expect(!(run.output + run.errors).lowercased().contains("zwaluwstaart"), "\(run.output)\(run.errors)")
    #expect(!run.output.contains("coachee: p-"))
    #expect(!(try pool.poolText()).lowercased().contains("zwaluwstaart"))
    let refused = InProcessRun()
    #expect(refused(arguments + ["--refused", "fout.csv"], workingDirectory: pool.folder.path) == 2)
  }
}
