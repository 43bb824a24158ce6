import CoachPool
import TestSupport
import Testing

/// `schemas` and the rule `schemas-outdated`, run as the built command.
struct SchemasCommandTests {
  private static let names = Schemas.bundled.files.map { $0.kind + ".schema.json" }

  @Test func `the schemas are written once, and checked`() throws {
    let pool = try ExampleFolder()
    let missing = try pool.run("schemas", "--check", "schemas", "--lang", "en")
    #expect(missing.code == 1)
    #expect(missing.output.hasPrefix("schemas/annual.schema.json: differs; do: coachpool schemas schemas\n"))
    #expect(try pool.folder.names() == ["pool"])

    let run = try pool.run("schemas", "schemas", "--lang", "en")
    #expect(run.output == Self.names.map { "schemas/\($0): written\n" }.joined())
    #expect(run.code == 0)
    #expect(try pool.folder.names(in: "schemas") == Self.names)
    for file in Schemas.bundled.files {
      #expect(try pool.folder.text(of: "schemas/\(file.kind).schema.json") == file.text)
    }
    for arguments in [["schemas", "schemas"], ["schemas", "--check", "schemas"]] {
      let again = try pool.run(arguments + ["--lang", "en"])
      #expect(again.output == "")
      #expect(again.errors == "the schemas in schemas are those of this coachpool\n")
      #expect(again.code == 0)
    }
  }

  @Test func `what is not ours is not written over, and links and the pool are left alone`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("{}\n", to: "own/coach.schema.json")
    let own = try pool.run("schemas", "own", "--lang", "en")
    #expect(own.errors.contains("own/coach.schema.json is no schema of coachpool"))
    #expect(own.code == 2)
    #expect(try pool.folder.names(in: "own") == ["coach.schema.json"])
    try pool.folder.link("link", to: "own")
    #expect(try pool.run("schemas", "link").code == 2)
    try pool.folder.makeFolder("files")
    try pool.folder.link("files/coach.schema.json", to: "../own/coach.schema.json")
    #expect(try pool.run("schemas", "files").code == 2)
    #expect(try pool.folder.text(of: "own/coach.schema.json") == "{}\n")
    #expect(try pool.run("schemas", "no/such/folder").code == 2)
    let inside = try pool.run("schemas", "pool/schemas", "--lang", "en")
    #expect(inside.errors.contains("pool/schemas lies among the records of the pool"))
    #expect(inside.code == 2)
    #expect(try pool.run("schemas", "--lang", "en").errors.contains("name the folder for the schemas"))
  }

  @Test func `schemas beside the pool that differ are named, and mended whole`() throws {
    let pool = try ExampleFolder()
    _ = try pool.run("schemas", "schemas")
    #expect(try pool.run("check").output == "")
    try pool.folder.write(#"{ "$id": "urn:coachpool:schema:coach" }"#, to: "schemas/coach.schema.json")
    try pool.folder.remove("schemas/event.schema.json")
    let found = try pool.run("check", "--format", "short", "--lang", "en")
    #expect(
      found.output == """
        schemas/coach.schema.json:1:1: info: this schema is not that of this coachpool [schemas-outdated]
        schemas/event.schema.json:1:1: info: this schema of this coachpool is missing beside the pool [schemas-outdated]

        """)
    #expect(found.code == 0)
    #expect(try pool.run("check", "pool/coaches").output == "")
    let inPool = try pool.run("check", "--pool", "../pool", "--format", "short")
    #expect(inPool.code == 2)
    let mended = try pool.run("check", "--fix", "--lang", "en")
    #expect(
      mended.errors.hasPrefix(
        "schemas/coach.schema.json: 1 mended\nschemas/event.schema.json: 1 mended\n2 mended in 2 files\n"))
    #expect(try pool.run("schemas", "--check", "schemas").code == 0)
    #expect(try pool.run("check", "--fix").output == "")
  }

  @Test func `somebody's own file of that name is named and left alone`() throws {
    let pool = try ExampleFolder()
    _ = try pool.run("schemas", "schemas")
    try pool.folder.write("{}\n", to: "schemas/coach.schema.json")
    let run = try pool.run("check", "--fix", "--format", "short", "--lang", "en")
    #expect(run.output.contains("stands in the place of a schema and is none of coachpool's"))
    #expect(try pool.folder.text(of: "schemas/coach.schema.json") == "{}\n")
    // A folder that is a link is not known, and so nothing is found.
    try pool.folder.remove("schemas")
    try pool.folder.write("{}\n", to: "own/coach.schema.json")
    try pool.folder.link("schemas", to: "own")
    #expect(try pool.run("check").output == "")
  }
}
