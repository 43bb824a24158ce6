import TestSupport
import Testing

@testable import CoachPool

/// Every file of an export but its description, read by a person once.
struct ExportGoldenTests {
  @Test func `the example's tables and lines are these`() {
    let export = PoolExportTests.export(ExamplePool.files)
    let files = export.files([export.part(0..<export.recordCount)])
    let text = files.map { file in
      "== \(file.name)\n" + String(decoding: file.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }.joined()
    #expect(Golden.difference(text, "export.txt", #filePath) == nil)
  }
}
