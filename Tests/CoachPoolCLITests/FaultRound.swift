import CoachPool
import Foundation
import TestSupport
import Testing

/// One round in which something goes wrong at random while a command writes.
struct FaultRound {
  /// What goes wrong.
  enum Fault: String, CaseIterable {
    /// The program is killed at some moment.
    case killed
    /// No file may become longer than so much, as on a disk that is full.
    case full
    /// A file may not be replaced, for its folder may not be written to.
    case readOnly
    /// Something else adds to a file at some moment.
    case changed
    /// A link stands where a file was.
    case link
    /// The same command runs twice at the same time.
    case twice
  }

  let command: InterruptedWriteTests.Case
  let fault: Fault
  private var random: SeededGenerator

  /// Draws a round.
  init(seed: UInt64) throws {
    random = SeededGenerator(seed: seed)
    command = try #require(InterruptedWriteTests.Case.allCases.randomElement(using: &random))
    fault = try #require(Fault.allCases.randomElement(using: &random))
  }

  /// What a pool holds before a command, and after it.
  struct Ends {
    let before: [String: [UInt8]]
    let after: [String: [UInt8]]
    /// How long it takes, in seconds.
    let time: Double

    /// The files that the command changes, makes or takes away, sorted.
    var touched: [String] { Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted() }

    init(_ command: InterruptedWriteTests.Case) throws {
      let pool = try FaultRound.makePool(command)
      before = try pool.folder.snapshot()
      let start = ContinuousClock.now
      _ = try BuiltTool.coachpool.run(command.arguments, in: pool.folder.path)
      time = (ContinuousClock.now - start) / .seconds(1)
      after = try pool.folder.snapshot()
      try #require(before != after)
    }
  }

  private static func makePool(_ command: InterruptedWriteTests.Case) throws -> ExampleFolder {
    let pool = try ExampleFolder()
    try command.prepare(pool)
    return pool
  }

  /// What came of it that should not: a file that is damaged, a change that is lost, something left undone.
  mutating func faults(_ ends: Ends) throws -> [String] {
    let pool = try Self.makePool(command)
    var faults: [String] = []
    let file = try #require(ends.touched.randomElement(using: &random))
    let outside = try TemporaryFolder()
    // What the file may hold beside its old and its new text.
    var others: [[UInt8]] = []
    switch fault {
    case .killed:
      let wait = Double.random(in: 0...ends.time, using: &random)
      _ = try shell(
        #""$@" >/dev/null 2>&1 & p=$!; sleep "$VALUE"; kill -9 $p 2>/dev/null; wait $p"#, "\(wait)", pool)
    case .full:
      let blocks = Int.random(in: 0...4, using: &random)
      _ = try shell(#"trap '' XFSZ; ulimit -f "$VALUE"; exec "$@""#, "\(blocks)", pool)
    case .readOnly:
      let folder = Self.folder(of: file, in: ends)
      try pool.folder.setMode(0o555, of: folder)
      let outcome = try shell(#"exec \#(Self.powerless)"$@""#, "", pool)
      try pool.folder.setMode(0o755, of: folder)
      if outcome.code != 2 { faults.append("\(file): written in a folder that may not be (\(outcome.code))") }
    case .changed:
      others = try changed(file, in: ends)
      let wait = Double.random(in: 0...ends.time, using: &random)
      _ = try shell(
        #""$@" >/dev/null 2>&1 & p=$!; sleep "$VALUE"; test ! -e "$FILE" || echo >> "$FILE"; wait $p"#,
        "\(wait)",
        pool, ["FILE": file])
    case .link:
      let target = outside.path(of: "target")
      let text = ends.before[file] ?? Array("of somebody else\n".utf8)
      try outside.write(text, to: "target")
      // Written first, so that there is a folder for the link.
      try pool.folder.write(text, to: file)
      try pool.folder.remove(file)
      try pool.folder.link(file, to: target)
      _ = try BuiltTool.coachpool.run(command.arguments, in: pool.folder.path)
      if try Array(outside.text(of: "target").utf8) != text {
        faults.append("\(file): written through a link")
      }
      try pool.folder.remove(file)
      if let old = ends.before[file] { try pool.folder.write(old, to: file) }
    case .twice:
      _ = try shell(#""$@" >/dev/null 2>&1 & "$@" >/dev/null 2>&1; wait"#, "", pool)
    }
    faults += try damage(pool, ends, file, others)
    if command == .export, fault == .changed {
      // What is not its own export leaves alone, and all else as well: it says to take that away.
      try pool.folder.remove("uit")
      others = []
    }
    _ = try BuiltTool.coachpool.run(command.arguments, in: pool.folder.path)
    faults += try remains(pool, ends, others.isEmpty ? nil : file)
    return faults
  }

  /// The nearest folder of a file that is there before the command.
  private static func folder(of file: String, in ends: Ends) -> String {
    var parts = file.split(separator: "/").dropLast()
    while !ends.before.keys.contains(where: { $0.hasPrefix(parts.joined(separator: "/") + "/") }) {
      parts.removeLast()
    }
    return parts.joined(separator: "/")
  }

  /// What a file holds to which a line was added after the command, instead of it, or before it: a record that is not in the
  /// canonical form is given new fields at its end.
  private func changed(_ file: String, in ends: Ends) throws -> [[UInt8]] {
    let line = Array("\n".utf8)
    let pool = try Self.makePool(command)
    if let old = ends.before[file] {
      try pool.folder.write(old + line, to: file)
      _ = try BuiltTool.coachpool.run(command.arguments, in: pool.folder.path)
    }
    return [ends.before[file], ends.after[file]].compactMap { $0.map { $0 + line } }
      + [try pool.folder.snapshot()[file]].compactMap(\.self)
  }

  /// Files that are neither what they were nor what they should become.
  private func damage(
    _ pool: borrowing ExampleFolder, _ ends: Ends, _ file: String, _ others: [[UInt8]]
  ) throws -> [String] {
    let now = try pool.folder.snapshot()
    return Set(now.keys).union(ends.before.keys).union(ends.after.keys).sorted().compactMap { path in
      guard LeftoverName(path) == nil else { return nil }
      if [ends.before[path], ends.after[path]].contains(now[path]) { return nil }
      if path == file, others.contains(where: { $0 == now[path] }) { return nil }
      return "\(path): neither old nor new"
    }
  }

  /// What a second run has not finished, beside a file that something else changed.
  private func remains(
    _ pool: borrowing ExampleFolder, _ ends: Ends, _ changed: String?
  ) throws -> [String] {
    let now = try pool.folder.snapshot()
    return Set(now.keys).union(ends.after.keys).sorted().compactMap { path in
      now[path] == ends.after[path] || path == changed ? nil : "\(path): not finished"
    }
  }

  private func shell(
    _ script: String, _ value: String, _ pool: borrowing ExampleFolder, _ more: [String: String] = [:]
  ) throws -> BuiltTool.Outcome {
    let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "VALUE": value].merging(more) { $1 }
    return try BuiltTool(path: "/bin/sh").run(
      ["-c", script, "sh", BuiltTool.coachpool.path] + command.arguments, environment: environment,
      in: pool.folder.path
    )
  }

  /// What takes away the superuser's power to write anywhere, where tests run as that one.
  private static let powerless = getuid() == 0 ? "setpriv --bounding-set=-dac_override " : ""
}
