import CoachPool
import CoachPoolFiles
import RecordSyntax
import TestSupport
import Testing

/// Reading the private folder from the disk.
struct PrivateFolderTests {
  /// A private folder of two people with a note.
  private func makeFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("---\nname: Piet Jansen\n---\n", to: "people/p-7k3m9q.md")
    try folder.write(#"{ "name": "Ine Bos" }"#, to: "people/p-2x8w4d.json")
    try folder.write("Belt na vijven.\n", to: "notes/p-7k3m9q.md")
    return folder
  }

  @Test func `people and notes are read, a README and what starts with a dot are not`() throws {
    let folder = try makeFolder()
    try folder.write("Van de coördinatoren.\n", to: "README.md")
    try folder.write("x", to: "people/README.md")
    try folder.write("x", to: ".git/config")
    try folder.write("x", to: "people/.ine-bos.md.swp")
    let identities = try PrivateFolder(folder.path).read()
    let path = folder.path
    #expect(identities.folder == path)
    #expect(identities.people.map(\.name.value) == ["Ine Bos", "Piet Jansen"])
    let paths = identities.files.map { $0.path.dropFirst(identities.folder.count + 1) }
    #expect(paths == ["notes/p-7k3m9q.md", "people/p-2x8w4d.json", "people/p-7k3m9q.md"])
    #expect(identities.findings == [])
  }

  @Test func `it may be named by a link, and is known by its own path`() throws {
    let folder = try makeFolder()
    let other = try TemporaryFolder()
    try other.link("besloten", to: folder.path)
    let (found, path) = (try PrivateFolder(other.path(of: "besloten")).path, folder.path)
    #expect(found == path)
  }

  @Test func `what is no private folder is refused`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    let path = folder.path
    #expect(throws: FileError(path + "/no", .missing)) { try PrivateFolder(path + "/no") }
    #expect(throws: FileError(path + "/file", .noFolder)) { try PrivateFolder(path + "/file") }
    // Nobody would be known in it.
    #expect(throws: FileError(path, .noPrivateFolder)) { try PrivateFolder(path) }
    try folder.makeFolder("people")
    #expect(try PrivateFolder(path).read().people.isEmpty)
  }

  /// What keeps a folder from being read.
  private func errors(_ path: String) throws -> [FileError] {
    let folder = try PrivateFolder(path)
    do throws(UnreadablePool) {
      _ = try folder.read()
      return []
    } catch {
      return error.errors
    }
  }

  @Test func `a link or pipe is refused, by its folder where its name may be a person's`() throws {
    let folder = try makeFolder()
    try folder.link("people/p-9r3h7z.md", to: "/etc/hostname")
    try folder.link("people/ine-bos.md", to: "p-2x8w4d.json")
    try folder.makePipe("notes/t-2023-k7qm.md")
    let expected = [
      FileError(folder.path(of: "notes/t-2023-k7qm.md"), .noRecord),
      FileError(folder.path(of: "people"), .inside(name: "ine-bos.md", .link)),
      FileError(folder.path(of: "people/p-9r3h7z.md"), .link),
    ]
    let errors = try errors(folder.path)
    #expect(errors == expected)
  }

  @Test func `a file that may not be opened ends the reading, and one too large is a finding`() throws {
    let folder = try makeFolder()
    let path = "people/p-9r3h7z.md"
    try folder.write([UInt8](repeating: 0x61, count: Document.mostBytes + 1), to: path)
    let findings = try PrivateFolder(folder.path).read().findings
    #expect(findings.map(\.rule) == ["syntax"])
    let place = folder.path(of: path)
    #expect(findings.map(\.location.path) == [place])
    try folder.setMode(0, of: "people/p-7k3m9q.md")
    // Root may open anything.
    guard (try? folder.text(of: "people/p-7k3m9q.md")) == nil else { return }
    let errors = try errors(folder.path)
    let expected = FileError(folder.path(of: "people/p-7k3m9q.md"), .notAllowed)
    #expect(errors == [expected])
  }

  @Test func `it can be read as it would be`() throws {
    let folder = try makeFolder()
    let new = folder.path(of: "people/p-9r3h7z.md")
    let old = folder.path(of: "people/p-7k3m9q.md")
    let identities = try PrivateFolder(folder.path).read(
      replacing: [new: Array("---\nname: Els Kok\n---\n".utf8), "/elsewhere": []],
      removing: [old, folder.path(of: "notes/p-7k3m9q.md")])
    #expect(identities.people.map(\.name.value) == ["Ine Bos", "Els Kok"])
    #expect(identities.files.count == 2)
  }
}
