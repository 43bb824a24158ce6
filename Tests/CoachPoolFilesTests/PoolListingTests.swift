import CoachPoolFiles
import TestSupport
import Testing

struct PoolListingTests {
  @Test func `files are listed with their folders, sorted, and dot files left alone`() throws {
    let folder = try TemporaryFolder()
    for file in ["b.md", "a/z.md", "a/b/c.json", "a.md", ".hidden", ".git/config", "a/.DS_Store"] {
      try folder.write("", to: file)
    }
    try folder.makeFolder("empty")
    let listing = try PoolListing(of: PoolFolder(folder.path))
    #expect(listing.files == ["a.md", "a/b/c.json", "a/z.md", "b.md"])
    #expect(listing.refused.isEmpty)
  }

  @Test func `dot files are listed apart, with what lies in dot folders, and git's own never`() throws {
    let folder = try TemporaryFolder()
    for file in ["b.md", ".lijst", ".git/config", "a/.x", "a/.d/y.txt", "a/.d/.z/q.md", "a/.d/s/.git/HEAD"] {
      try folder.write("", to: file)
    }
    try folder.link(".link", to: "b.md")
    try folder.link("a/.loop", to: "..")
    let pool = try PoolFolder(folder.path)
    let listing = try PoolListing(of: pool)
    #expect(listing.hiddenFiles(of: pool) == [".lijst", "a/.d/.z/q.md", "a/.d/y.txt", "a/.x"])
    #expect(
      listing.adding(["c.md"], removing: ["b.md"]).hiddenFiles(of: pool) == listing.hiddenFiles(of: pool))
  }

  @Test func `a listing takes files more and files less, whatever its order`() throws {
    let folder = try TemporaryFolder()
    for file in ["b.md", "a/z.md", "a/c.md"] { try folder.write("", to: file) }
    let listing = try PoolListing(of: PoolFolder(folder.path))
    #expect(
      listing.adding(["d.md", "a/d.md", "b.md"], removing: ["a/z.md", "gone.md"]).files
        == ["a/c.md", "a/d.md", "b.md", "d.md"])
  }

  @Test func `a link is refused and never followed`() throws {
    let folder = try TemporaryFolder()
    let outside = try TemporaryFolder()
    try outside.write("---\n---\n", to: "secret.md")
    try folder.write("", to: "contract.json")
    try folder.makeFolder("coaches")
    try folder.link("coaches/one.md", to: outside.path(of: "secret.md"))
    try folder.link("trajectories", to: outside.path)
    try folder.link("loop", to: ".")
    try folder.link("README.md", to: outside.path(of: "secret.md"))
    let listing = try PoolListing(of: PoolFolder(folder.path))
    #expect(listing.files == ["contract.json"])
    #expect(
      listing.refused == [
        FileError("coaches/one.md", .link), FileError("loop", .link), FileError("trajectories", .link),
      ])
  }

  @Test func `what is no regular file is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.makePipe("pipe.md")
    let listing = try PoolListing(of: PoolFolder(folder.path))
    #expect(listing.refused == [FileError("pipe.md", .noRecord)])
  }

  @Test(arguments: ["coaches/sub/.git", "coaches/sub/.git/HEAD"])
  func `a repository of its own is refused, and nothing in it is read`(_ file: String) throws {
    let folder = try TemporaryFolder()
    for file in ["a.md", ".git/HEAD", "coaches/b.md", "coaches/sub/c.md", "coaches/sub/deep/d.md", file] {
      try folder.write("", to: file)
    }
    let listing = try PoolListing(of: PoolFolder(folder.path))
    #expect(listing.files == ["a.md", "coaches/b.md"])
    #expect(listing.refused == [FileError("coaches/sub", .submodule)])
  }
}
