import CoachPool
import CoachPoolFiles
import RecordSyntax
import TestSupport
import Testing

struct PoolLoaderTests {
  /// A pool of many small records, some of them wrong.
  private func makePool(_ folder: borrowing TemporaryFolder) throws {
    for (path, text) in ExamplePool.files { try folder.write(text, to: path) }
    let evaluation = try #require(ExamplePool.files[ExamplePool.evaluation])
    for number in 100..<140 {
      let text = number % 7 == 0 ? String(evaluation.dropLast(3)) : evaluation
      try folder.write(text, to: "evaluations/2023/e-2023-\(number).json")
    }
    try folder.write("notes", to: "unknown.txt")
  }

  @Test(arguments: [1, 2, 3, 16, 100])
  func `a pool reads the same from a folder and from memory, in any number of stretches`(_ stretches: Int)
    throws
  {
    let folder = try TemporaryFolder()
    try makePool(folder)
    let loaded = try PoolLoader.load(PoolFolder(folder.path), stretches: stretches)
    var files: [String: [UInt8]] = [:]
    for path in try PoolListing(of: PoolFolder(folder.path)).files {
      files[path] = Array(try folder.text(of: path).utf8)
    }
    let expected = Pool(files: files)
    #expect(loaded.pool.evaluations.map(\.id) == expected.evaluations.map(\.id))
    #expect(loaded.pool.evaluations.count == 36)
    #expect(loaded.pool.trajectories.map(\.id) == expected.trajectories.map(\.id))
    #expect(loaded.pool.strays == expected.strays)
    #expect(loaded.pool.readingFindings == expected.readingFindings)
    #expect(!loaded.pool.readingFindings.isEmpty)
    #expect(loaded.recordCount == files.count - 1)
  }

  @Test func `a file larger than a record may be is refused by name and not read`() throws {
    let folder = try TemporaryFolder()
    try makePool(folder)
    try folder.write([UInt8](repeating: 0x20, count: Document.mostBytes + 1), to: "coaches/big.md")
    let pool = try PoolLoader.load(PoolFolder(folder.path)).pool
    let finding = try #require(pool.readingFindings.first { $0.location.path == "coaches/big.md" })
    #expect(finding.rule == "syntax")
    #expect(finding.message.text(.english).contains("8388609"))
    #expect(pool.exists(.coach, "big"))
  }

  @Test func `a file that may not be opened is an error with its path`() throws {
    let folder = try TemporaryFolder()
    try makePool(folder)
    try folder.link("coaches/link.md", to: "noor-veldhuis.md")
    let error = try #require(throws: UnreadablePool.self) { try PoolLoader.load(PoolFolder(folder.path)) }
    #expect(error.errors == [FileError("coaches/link.md", .link)])
  }

  @Test func `a file is read again by its path in the pool`() throws {
    let folder = try TemporaryFolder()
    try makePool(folder)
    let pool = try PoolFolder(folder.path)
    #expect(pool.read("unknown.txt") == Array("notes".utf8))
    #expect(pool.read("gone.md") == nil)
  }

  @Test func `the ledger of removals is read with the pool`() throws {
    let folder = try TemporaryFolder()
    try makePool(folder)
    try folder.write(#"{"on":"2023-05-01","id":"p-4c7m2x","ground":"erasure"}"# + "\n", to: "erasures.jsonl")
    #expect(try PoolLoader.load(PoolFolder(folder.path)).pool.erased == ["p-4c7m2x"])
  }
}
