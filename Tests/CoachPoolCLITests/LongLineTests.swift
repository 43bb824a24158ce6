import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// Findings by the thousands on one line: twice as many take twice as long, and not four times.
///
/// What took time by their square would take many minutes here.
@Suite(.timeLimit(.minutes(2)))
struct LongLineTests {
  private static let count = 6_000

  /// A pool with a record of one line that has a theme too many for every one of the findings.
  private func makePool(_ count: Int = Self.count) throws -> ExampleFolder {
    let pool = try ExampleFolder()
    let themes = (1...count).map { "\"x\($0)\"" }.joined(separator: ",")
    try pool.folder.write(
      #"{"kind":"regulier","requested":{"on":"2023-03-01","themes":["# + themes + "]}}\n",
      to: "pool/trajectories/2023/t-2023-long.json")
    return pool
  }

  @Test(arguments: [OutputFormat.text, .short, .json, .sarif])
  func `a line with thousands of findings is shown in time`(_ format: OutputFormat) throws {
    let pool = try makePool()
    let run = try pool.run("check", "--format", format.rawValue, "--only", "dangling-reference")
    #expect(run.code == 1)
    #expect(run.errors.hasPrefix("\(Self.count) fouten"))
    let lines = run.output.utf8.split(separator: UInt8(ascii: "\n"))
    // Not the line itself, which is ten times as long as what SARIF says of a rule.
    #expect(lines.allSatisfy { $0.count < 4000 })
  }

  @Test(arguments: [
    #""123456789""#, #""123456782""#, #""a@voorbeeldstad.nl 06-12345678 NL91ABNA0417164300""#,
  ])
  func `a line with thousands of numbers and addresses is looked through in time`(_ text: String) throws {
    let pool = try ExampleFolder()
    let themes = Array(repeating: text, count: 20_000).joined(separator: ",")
    try pool.folder.write(
      #"{"kind":"regulier","requested":{"on":"2023-03-01","themes":["# + themes + "]}}\n",
      to: "pool/trajectories/2023/t-2023-long.json")
    let run = try pool.run("check", "--format", "short", "--only", "bsn", "--limit", "3")
    #expect(run.code == 0)
    #expect(
      run.output.split(separator: "\n").count { $0.hasSuffix("[bsn]") }
        == (text.contains("123456782") ? 3 : 0))
  }

  @Test func `a baseline on one line is read and shown in time`() throws {
    let pool = try makePool()
    _ = try pool.run("check", "--write-baseline", "lines.json")
    let text = try pool.folder.text(of: "lines.json")
    try pool.folder.write(text.split(separator: "\n").joined() + "\n", to: "line.json")
    try pool.folder.write(
      #"{"kind":"regulier","requested":{"on":"2023-03-01"}}"#, to: "pool/trajectories/2023/t-2023-long.json")
    let run = try pool.run("check", "--baseline", "line.json", "--only", "dangling-reference")
    #expect(run.errors.hasPrefix("0 fouten, \(Self.count) waarschuwingen"))
  }

  @Test func `a log of SARIF has as many results as GitHub takes, and how many it has not is said`() throws {
    let pool = try makePool(SARIFFormat.mostResults + 2)
    let run = try pool.run("check", "--format", "sarif")
    #expect(
      run.output.split(separator: "\n").count { $0.hasPrefix(#"{"ruleId""#) } == SARIFFormat.mostResults)
    let left = "niet getoond: 2 fouten, 0 waarschuwingen, 1 mededeling; sarif neemt er hooguit 25000\n"
    #expect(run.errors.hasPrefix(left))
    #expect(run.code == 1)
  }
}
