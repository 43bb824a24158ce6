import CoachPoolFiles
import TestSupport
import Testing

struct PoolFormatterTests {
  @Test func `a file that changed after it was read is not written over, and the others are`() throws {
    let folder = try TemporaryFolder()
    let paths = ["coaches/anna.md", "coaches/bas.md"]
    for path in paths { try folder.write("---\nname: 'x'\n---\n", to: path) }
    let formatter = PoolFormatter(try PoolFolder(folder.path))
    let prepared = formatter.prepare(paths)
    #expect(prepared.map(\.path) == paths)
    try folder.write("---\nname: z\n---\n", to: paths[0])
    #expect(formatter.write(prepared).mapValues(\.reason) == [paths[0]: .changed])
    #expect(try folder.text(of: paths[0]) == "---\nname: z\n---\n")
    #expect(try folder.text(of: paths[1]) == "---\nname: x\n---\n")
    #expect(try folder.names(in: "coaches") == ["anna.md", "bas.md"])
  }

  @Test func `a file that is gone or too large is named`() throws {
    let folder = try TemporaryFolder()
    try folder.write([UInt8](repeating: 0x20, count: (8 << 20) + 1), to: "coaches/anna.md")
    let prepared = PoolFormatter(try PoolFolder(folder.path)).prepare(["coaches/anna.md", "coaches/bas.md"])
    let reasons = prepared.map { file -> FileError.Reason? in
      if case .unreadable(let error) = file.result { error.reason } else { nil }
    }
    #expect(reasons == [.tooLarge((8 << 20) + 1), .missing])
  }
}
