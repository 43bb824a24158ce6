import CoachPoolFiles
import TestSupport
import Testing

struct PoolFolderTests {
  @Test(arguments: [
    ("", "pool"), ("pool", "pool"), ("pool/coaches", "pool"), ("pool/coaches/one.md", "pool"),
    ("src/deep", "pool"), ("other", "other"), ("other/coaches", "other"),
  ])
  func `the nearest pool is found upward`(_ start: String, _ expected: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "pool/coaches/one.md")
    try folder.write("{}", to: "other/contract.json")
    try folder.makeFolder("other/coaches")
    try folder.makeFolder("src/deep")
    let found = try PoolFolder.nearest(to: folder.path(of: start))
    #expect(found?.path == folder.path(of: expected))
  }

  @Test func `a folder without a pool above it has none`() throws {
    let folder = try TemporaryFolder()
    #expect(try PoolFolder.nearest(to: folder.path) == nil)
  }

  @Test func `a file of the pool or beside it has a path without dots`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("pool")
    let pool = try PoolFolder(folder.path(of: "pool"))
    #expect(pool.path(of: "coaches/a.md") == folder.path(of: "pool/coaches/a.md"))
    #expect(pool.path(of: "../schemas/coach.schema.json") == folder.path(of: "schemas/coach.schema.json"))
  }

  @Test func `a path that does not exist is an error`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path(of: "nothing")
    #expect(throws: FileError(path, .missing)) { try PoolFolder(path) }
    #expect(throws: FileError(path, .missing)) { try PoolFolder.nearest(to: path) }
  }

  @Test(arguments: [
    ("/a/b/c", "/a", "b/c"), ("/a", "/a/b/c", "../.."), ("/a/b", "/a/c", "../b"), ("/a", "/a", "."),
    ("/", "/a", ".."), ("/a", "/", "a"),
  ])
  func `a path is shown from another`(_ path: String, _ base: String, _ expected: String) {
    #expect(Paths.relative(path, to: base) == expected)
  }
}
