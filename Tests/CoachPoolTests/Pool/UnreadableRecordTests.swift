import RecordSyntax
import Testing

@testable import CoachPool

/// Records that exist and cannot be read.
struct UnreadableRecordTests {
  @Test func `of two files with one id that cannot be read the first by path stands for it`() throws {
    let ids = (0..<24).map { "t-2023-u\($0)" }
    let files = try ExamplePool.files(
      after: ids.flatMap { id in
        ["json", "md"].map { .text("trajectories/2023/\(id).\($0)", "---\n[") }
      })
    let pool = Pool(files: files)
    for id in ids {
      #expect(pool.exists(.trajectory, id))
      #expect(pool.record(at: "trajectories/2023/\(id).md") == "trajectories/2023/\(id).json")
    }
    #expect(pool.record(at: "trajectories/2023/t-2023-u24.md") == nil)
    #expect(!pool.exists(.trajectory, "t-2023-u24"))
  }
}
