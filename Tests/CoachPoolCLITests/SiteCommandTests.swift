import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// `site`: what it writes, what it takes away, and what it leaves alone.
struct SiteCommandTests {
  private static let judge = Judge(of: "site")

  private static func site(
    _ options: String..., to name: String = "uit", in folder: borrowing TemporaryFolder,
    environment: [String: String] = [:]
  ) -> (run: InProcessRun, code: Int32) {
    let run = InProcessRun()
    let arguments = ["site", name, "--lang", "en"] + options
    return (run, run(arguments, workingDirectory: folder.path, environment: environment))
  }

  private static func written(_ folder: borrowing TemporaryFolder) throws -> [String: [UInt8]] {
    try folder.snapshot().filter { $0.key.hasPrefix("uit/") }
  }

  private static let bas = "coaches/bas-bos.json"

  private static func addBas(to pool: borrowing ExampleFolder, _ members: String = "") throws {
    try pool.folder.write(
      """
      {
        "name": "Bas Bos",
        "since": "2020-01-10",
        "open": true,
        "positions": [
          { "from": "2020-01-10", "department": "zorg", "role": "trainer" }
        ],
        "themes": [
          "werk-prive"
        ],
        "kinds": [
          "regulier"
        ]\(members)
      }

      """, to: "pool/" + bas)
  }

  // MARK: - What is written

  @Test func `all pages are written, and the pool stays as it is`() throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    let (run, code) = Self.site(in: pool.folder)
    #expect(code == 0 && run.output.isEmpty)
    #expect(run.errors == "uit: a website of 1 coach; written: 4, deleted: 0; open index.html\n")
    #expect(
      try Self.written(pool.folder).keys.sorted() == [
        "uit/coaches/noor-veldhuis.html", "uit/coachpool-site.json", "uit/index.html", "uit/style.css",
      ])
    #expect(try pool.folder.snapshot().filter { !$0.key.hasPrefix("uit/") } == before)
  }

  @Test func `a second run has nothing to do, and one after somebody left takes the pages away`() throws {
    let pool = try ExampleFolder()
    try Self.addBas(to: pool)
    _ = Self.site(in: pool.folder)
    let first = try Self.written(pool.folder)
    #expect(first["uit/coaches/bas-bos.html"] != nil)
    #expect(Self.site(in: pool.folder).run.errors == "uit agrees with the profiles\n")
    #expect(try Self.written(pool.folder) == first)
    try pool.edit(Self.bas, .set(["until"], "2023-12-30"))
    try pool.edit(Self.bas, .set(["open"], false))
    let (run, code) = Self.site("-v", in: pool.folder)
    #expect(code == 0, "\(run.errors)")
    #expect(run.errors.contains("uit/coaches/bas-bos.html: deleted\n"))
    for (name, bytes) in try Self.written(pool.folder) {
      #expect(!name.contains("bas-bos") && !String(decoding: bytes, as: UTF8.self).contains("Bas Bos"))
    }
  }

  @Test(arguments: ["index.html", "coaches/noor-veldhuis.html", "style.css", "coachpool-site.json"])
  func `a file that site did not write, or that was changed since, stays as it is`(name: String) throws {
    let pool = try ExampleFolder()
    try pool.folder.write("van mij", to: "uit/" + name)
    #expect(Self.site(in: pool.folder).code == 2)
    #expect(try Self.written(pool.folder).keys.sorted() == ["uit/" + name])
    let other = try ExampleFolder()
    _ = Self.site(in: other.folder)
    try other.folder.write("van mij", to: "uit/" + name)
    try other.edit(ExamplePool.coach, .set(["name"], "Noor V."))
    let before = try Self.written(other.folder)
    let (run, code) = Self.site(in: other.folder)
    #expect(try Self.written(other.folder) == before || name == "style.css" && code == 0)
    #expect(
      code == 2 && run.errors.contains("uit/\(name): site did not write this file") || name == "style.css")
  }

  @Test func `a page of somebody who left that was changed by hand is not taken away`() throws {
    let pool = try ExampleFolder()
    try Self.addBas(to: pool)
    _ = Self.site(in: pool.folder)
    try pool.folder.write("van mij", to: "uit/coaches/bas-bos.html")
    try pool.edit(Self.bas, .set(["until"], "2023-12-30"))
    try pool.edit(Self.bas, .set(["open"], false))
    let (run, code) = Self.site(in: pool.folder)
    #expect(code == 2 && run.errors.contains("uit/coaches/bas-bos.html: site did not write this file"))
    #expect(try pool.folder.text(of: "uit/coaches/bas-bos.html") == "van mij")
  }

  @Test(arguments: [
    "../pool/coaches/noor-veldhuis.md", "/etc/hostname", "a/b/c", "coaches/../../pool/contract.json",
  ])
  func `a list that names files elsewhere takes nothing away there`(name: String) throws {
    let pool = try ExampleFolder()
    _ = Self.site(in: pool.folder)
    let list = try pool.folder.text(of: "uit/coachpool-site.json")
    let entry = #"{"path":"\#(name)","sha256":"\#(String(repeating: "0", count: 64))"},"#
    try pool.folder.write(
      list.replacing("\"files\":[\n", with: "\"files\":[\n\(entry)\n"), to: "uit/coachpool-site.json")
    let before = try pool.folder.snapshot().filter { $0.key.hasPrefix("pool/") }
    #expect(Self.site(in: pool.folder).code == 0)
    #expect(try pool.folder.snapshot().filter { $0.key.hasPrefix("pool/") } == before)
  }

  @Test func `nothing is written among the records, through a link, or where there is no folder`() throws {
    let pool = try ExampleFolder()
    for name in ["pool", "pool/coaches", "pool/site", "nergens/site"] {
      #expect(Self.site(to: name, in: pool.folder).code == 2)
    }
    try pool.folder.makeFolder("uit")
    try pool.folder.link("uit/coaches", to: "../pool/coaches")
    let before = try pool.folder.snapshot()
    #expect(Self.site(in: pool.folder).code == 2)
    #expect(try pool.folder.snapshot() == before)
  }

  // MARK: - What does not get out

  @Test(
    arguments: [
      "Bel me: 06-12345678.\n", "Mail naar noor@example.com.\n", "Ik coachte Ine Bos.\n", "Zie p-7k3m9q.\n",
    ])
  func `while a check finds an error in a profile nothing is written`(text: String) throws {
    let pool = try ExampleFolder()
    let people = try TemporaryFolder()
    try people.write("---\nname: Ine Bos\n---\n", to: "people/p-7k3m9q.md")
    try pool.folder.write(
      try pool.folder.text(of: "pool/" + ExamplePool.coach) + text, to: "pool/" + ExamplePool.coach)
    let (run, code) = Self.site("--private", people.path, in: pool.folder)
    let found = InProcessRun()
    let check = found(
      "check", "--private", people.path, "--format", "short", workingDirectory: pool.folder.path)
    #expect((code == 2) == (check == 1), "\(run.errors)\(found.output)")
    let written = try Self.written(pool.folder)
    #expect(code == 0 || written.isEmpty)
    #expect(code == 0 || run.errors.contains("pool/coaches/noor-veldhuis.md: "))
  }

  @Test func `a record that cannot be read stops it, for its coach would be gone without a word`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("---\nname: [\n---\n", to: "pool/coaches/eva.md")
    let (run, code) = Self.site(in: pool.folder)
    #expect(
      code == 2 && run.errors.contains("pool/coaches/eva.md: ") && run.errors.contains("nothing was made"))
  }

  // MARK: - Photos

  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 4] + Array("tEXtHier".utf8) + [0, 0, 0, 0]
    + [0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0]

  @Test func `a photo is copied with consent, and without what stands beside the picture`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write(Self.png, to: "pool/coaches/noor.png")
    try pool.edit(ExamplePool.coach, .set(["photo"], ["file": "noor.png"]))
    let early = Self.site(in: pool.folder)
    #expect(
      early.run.errors.contains("photo left out: 'Noor Veldhuis' had not consented to a photo by this day"))
    #expect(try Self.written(pool.folder)["uit/photos/noor-veldhuis.png"] == nil)
    try pool.edit(ExamplePool.coach, .set(["photo", "consentOn"], "2023-01-10"))
    let (run, code) = Self.site(in: pool.folder)
    #expect(code == 0, "\(run.errors)")
    let photo = try #require(try Self.written(pool.folder)["uit/photos/noor-veldhuis.png"])
    #expect(!String(decoding: photo, as: UTF8.self).contains("Hier") && photo.count == 20)
    // Consent that was taken back takes the photo away.
    try pool.edit(ExamplePool.coach, .remove(["photo"]))
    _ = Self.site(in: pool.folder)
    #expect(try Self.written(pool.folder)["uit/photos/noor-veldhuis.png"] == nil)
  }

  @Test func `a photo that is none, or is not there, is left out and named`() throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.coach, .set(["photo"], ["file": "noor.png", "consentOn": "2023-01-10"]))
    let missing = Self.site(in: pool.folder)
    #expect(
      missing.code == 0
        && missing.run.errors.contains("noor-veldhuis.md: photo left out: 'noor.png' is no file in the pool"))
    try pool.folder.write("<svg onload='alert(1)'/>", to: "pool/coaches/noor.png")
    let wrong = Self.site(in: pool.folder)
    #expect(
      wrong.code == 0 && wrong.run.errors.contains("noor.png: photo left out: this is no whole JPEG or PNG"))
    #expect(try Self.written(pool.folder).keys.contains { $0.contains("photos/") } == false)
  }

  /// A record names a file of the pool, and nothing else that lies on the machine.
  @Test(arguments: ["../buiten.png", "../../pool/../buiten.png", "ABSOLUTE"])
  func `a photo from outside the pool is not shown`(file: String) throws {
    let pool = try ExampleFolder()
    try pool.folder.write(Self.png, to: "buiten.png")
    let file = file == "ABSOLUTE" ? pool.folder.path + "/buiten.png" : file
    try pool.edit(ExamplePool.coach, .set(["photo"], ["file": .string(file), "consentOn": "2023-01-10"]))
    let (run, code) = Self.site(in: pool.folder)
    #expect(code == 0 && run.errors.contains("is no file in the pool"), "\(run.errors)")
    #expect(try Self.written(pool.folder).keys.contains { $0.contains("photos/") } == false)
  }

  // MARK: - In a browser

  /// The example pool's site, and what each search must leave of it.
  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `a browser finds, searches and reads it by keyboard, small, dark and without a script`() throws {
    let folder = try TemporaryFolder()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let example = root.appending(path: "pool").path(percentEncoded: false)
    let run = InProcessRun()
    #expect(run("site", folder.path(of: "site"), "--pool", example, workingDirectory: folder.path) == 0)
    func found(_ options: String...) -> Value {
      let run = InProcessRun()
      #expect(run(["coaches", "--pool", example] + options, workingDirectory: folder.path) == 0)
      let heads = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      return .array(
        heads.compactMap { $0.firstMatch(of: #/, ([a-z0-9-]+): /#).map { .string(String($0.1)) } })
    }
    let searches: Value = [
      [[:], found()], [["theme": "loopbaan"], found("--theme", "loopbaan")],
      [["theme": "leiderschap", "language": "en"], found("--theme", "leiderschap", "--language", "en")],
      [["method": "wandelen", "open": true], found("--method", "wandelen", "--open")],
      [
        ["location": "polikliniek-oost", "language": "so"],
        found("--location", "polikliniek-oost", "--language", "so"),
      ],
    ]
    #expect(try Self.judge.faults(inFolder: folder.path(of: "site"), [searches.json]) == "")
  }
}
