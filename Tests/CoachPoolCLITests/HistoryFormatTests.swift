import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// The form of `retention --history --format json`, which `schemas/output/retention-history.schema.json` publishes.
struct HistoryFormatTests {
  private static let schema = OutputSchema(name: "retention-history")

  /// What is printed of a clean history, and of one with all that it may hold.
  private func outputs() throws -> [String] {
    let clean = try ExampleRepository()
    let repository = try ExampleRepository()
    let good = try repository.folder.text(of: "pool/" + ExamplePool.trajectory)
    try repository.folder.write("<<<<<<< HEAD\n" + good, to: "pool/" + ExamplePool.trajectory)
    try repository.folder.write("Bel p-7k3m9q terug.\n", to: "notities.txt")
    try repository.commit()
    try repository.folder.write(good, to: "pool/" + ExamplePool.trajectory)
    try repository.folder.git("branch", "p-7k3m9q")
    for path in [ExamplePool.evaluation, ExamplePool.external] {
      try repository.folder.remove("pool/" + path)
    }
    try repository.folder.write(
      ErasureLedger.line(on: ExamplePool.asOf, id: "e-2023-9f3x", .mistake) + "\n",
      to: "pool/" + ErasureLedger.path)
    try repository.thinTrajectory()
    // A tag of a folder is nothing that can be searched.
    try repository.folder.git("tag", "tree", "HEAD~1^{tree}")
    return try [clean.run("retention", "--history", "--format", "json")].map(\.output)
      + [[], ["--redact"]].map {
        try repository.run(["retention", "--history", "--format", "json"] + $0).output
      }
  }

  @Test func `the JSON is valid by the published schema, which names nothing else`() throws {
    let outputs = try outputs()
    try Self.schema.expectValid(outputs)
    try Self.schema.expectUsed(in: outputs)
    #expect(outputs[0].contains(#""groups":[\#n],"records":[\#n]"#))
    for part in [
      #""class":null"#, #""unclear":true"#, #""whole":true"#, #""refs":1"#, #""unread":["refs/tags/tree"]"#,
    ] {
      #expect(outputs[1].contains(part), "\(outputs[1])")
    }
    for output in outputs { #expect(!output.contains("p-7k3m9q")) }
  }

  @Test(.enabled(if: OutputSchema.judge.isPresent, "\(OutputSchema.judge.absence)"))
  func `the JSON is valid by another validator too`() throws { try Self.schema.expectJudgedValid(outputs()) }
}
