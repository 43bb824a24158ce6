import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// Where CI keeps what is printed, no value that gives away something of a person is.
struct RedactionTests {
  /// A pool in which a code, which identifies, and the destination of a referral, which is content, are wrong.
  private func makePool() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.running, .set(["coachee"], "Jan Jansen"))
    try pool.edit(ExamplePool.trajectory, .set(["referrals"], [["on": "2023-05-01", "to": "testburo"]]))
    return pool
  }

  @Test(arguments: ["text", "short", "json"])
  func `with CI set, places and rules are printed and values are not`(_ format: String) throws {
    let pool = try makePool()
    let open = try pool.run("check", "--format", format)
    #expect(open.output.contains("Jan Jansen"))
    #expect(open.output.contains("testbur"))
    for run in [
      try pool.run("check", "--format", format, environment: ["CI": "true"]),
      try pool.run("check", "--format", format, "--redact"),
    ] {
      let text = run.output + run.errors
      #expect(!text.contains("Jan Jansen"))
      #expect(!text.contains("testbur"))
      #expect(text.contains(ExamplePool.trajectory))
      #expect(text.contains("dangling-reference"))
      #expect(run.code == open.code)
    }
  }
}
