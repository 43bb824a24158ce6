import RecordSyntax
import Testing

@testable import CoachPool

/// What a line of the ledger of removals must say.
struct ErasureLedgerTests {
  @Test(arguments: ["retention", "erasure", "mistake"])
  func `a line with a day, an id and a ground is a removal`(_ ground: String) {
    let line = #"{"on":"2024-05-01","id":"p-7k3m9q","ground":"\#(ground)"}"#
    let ledger = ErasureLedger(Array((line + "\r\n\n" + line).utf8))
    #expect(ledger.ids == ["p-7k3m9q"])
    #expect(ledger.findings == [])
  }

  private static let day = "on (the day, such as 2024-05-01)"
  private static let id = "id (the code, or the record's id)"
  private static let ground = "ground (retention, erasure or mistake)"

  @Test(arguments: [
    (#"{"id":"p-7k3m9q","ground":"erasure"}"#, day),
    (#"{"on":"2024-02-30","id":"p-7k3m9q","ground":"erasure"}"#, day),
    (#"{"on":20240501,"id":"p-7k3m9q","ground":"erasure"}"#, day),
    (#"{"on":"2024-05-01","ground":"erasure"}"#, id),
    (#"{"on":"2024-05-01","id":"","ground":"erasure"}"#, id),
    (#"{"on":"2024-05-01","id":"p-7k3m9q"}"#, ground),
    (#"{"on":"2024-05-01","id":"p-7k3m9q","ground":"…"}"#, ground),
    (#"{"on":"2024-05-01","id":"p-7k3m9q","ground":"objection"}"#, ground),
    (#"{"id":"p-7k3m9q"}"#, "\(day) and \(ground)"), ("x", "\(day), \(id) and \(ground)"),
    (#"["p-7k3m9q"]"#, "\(day), \(id) and \(ground)"),
  ])
  func `a line that lacks something removes nothing, and what it lacks is said`(
    _ line: String, _ missing: String
  ) {
    let ledger = ErasureLedger(Array((line + "\n").utf8))
    #expect(ledger.ids == [])
    #expect(ledger.findings.map { $0.message.text(.english) } == ["this line does not say what was removed"])
    #expect(ledger.findings.map(\.location.place) == [.bytes(ByteRange(0, line.utf8.count))])
    #expect(
      ledger.findings.first?.help?.text(.english).split(separator: "\n").first
        == "add or correct: \(missing)")
  }
}
