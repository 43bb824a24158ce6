import CoachPool
import RecordSyntax
import TestSupport

extension ExampleFolder {
  /// The pool on which the output formats are recorded: of each who can mend it at least one finding, with notes, with
  /// remedies, on several lines, and with characters that a format must not take for its own.
  static func broken() throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try pool.addFaults()
    // To be mended by the command, and by `fmt`.
    try pool.edit(ExamplePool.trajectory, .set(["sessions", 2, "on"], "28-03-2023"))
    let coach = "pool/" + ExamplePool.coach
    try pool.folder.write(try pool.folder.text(of: coach).replacing("since: ", with: "since:   "), to: coach)
    // By the owner of the contract, at its head, for it grows with every new norm.
    try pool.edit(Contract.path, .set(["organisation"], ""))
    try pool.folder.write("x", to: "pool/events/2023/@anna, 50%: |<b>*#1*.txt")
    return pool
  }
}
