import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// `retention --apply`: what is overdue goes, and nothing else.
struct RetentionApplyTests {
  /// A day on which all of the small pool's classes are overdue that can be.
  private static let late = ["--as-of", "2026-09-30"]
  private static let unchecked =
    "not checked without the private folder (--private): who must go from it\n"

  /// Publishes a year, with what it counted.
  private func publish(_ year: Int, on day: String, _ pool: borrowing ExampleFolder) throws {
    let figures = "figures:\n  total: 3\n  closed: 2\n  running: 1\n"
    try pool.folder.write(
      "---\nasOf: \(year)-12-31\npublished: \(day)\n\(figures)---\n", to: "pool/annual/\(year).md")
  }

  /// Closes the trajectory that runs.
  private func closeRunning(_ pool: borrowing ExampleFolder) throws {
    try pool.edit(
      ExamplePool.running, .set(["closed"], ["on": "2023-12-20", "reason": "stopped-by-coachee"]))
  }

  private func errors(_ pool: borrowing ExampleFolder, _ options: [String] = late) throws -> [String] {
    try pool.run(["check", "--format", "short", "--lang", "en"] + options).output.split(separator: "\n").map(
      String.init
    ).filter { $0.contains(": error: ") }
  }

  @Test func `a class goes with its comments, and every other byte stays`() throws {
    let pool = try ExampleFolder()
    let path = "pool/trajectories/2022/t-2022-q3vx.md"
    try publish(2022, on: "2023-03-01", pool)
    try pool.folder.write(
      """
      ---
      kind: regulier
      coachee: p-2m8w4t # called twice
      requested:
          on: 2022-12-01   # by mail
      # the manager was not sure

      decision: { on: 2022-12-03, outcome: granted, by: hr }
      closed:
          on: 2022-12-31
          reason: withdrawn
      ---

      """, to: path)
    let day = ["--as-of", "2023-12-31"]
    let dry = try pool.run(["retention", "--apply", "-n", "--lang", "en"] + day)
    #expect(dry.output.contains("-decision: { on: 2022-12-03, outcome: granted, by: hr }\n"))
    #expect(dry.errors == Self.unchecked + "1 file to change; nothing was written\n")
    let redacted = try pool.run(["retention", "--apply", "-n", "--redact", "--lang", "en"] + day)
    #expect(redacted.output == "\(path): to be changed\n")
    let run = try pool.run(["retention", "--apply", "--lang", "en"] + day)
    #expect(run.code == 0 && run.output == "")
    #expect(
      run.errors.hasPrefix(
        Self.unchecked + "\(path): changed\nremoved: 0 records, and data out of 1 record; commit the"))
    #expect(
      try pool.folder.text(of: path) == """
        ---
        kind: regulier
        coachee: p-2m8w4t # called twice
        requested:
            on: 2022-12-01   # by mail

        closed:
            on: 2022-12-31
            reason: withdrawn
        removed:
            - { on: 2023-12-31, class: content, ground: retention }
        ---

        """)
    let again = try pool.run(["retention", "--apply", "--lang", "en"] + day)
    #expect(again.errors == Self.unchecked + "nothing is overdue\n")
  }

  @Test func `what is deleted stands in the ledger, and waits until its year is published`() throws {
    let pool = try ExampleFolder()
    try closeRunning(pool)
    let waiting = try pool.run(["retention", "--apply", "--lang", "en"] + Self.late)
    #expect(waiting.code == 0)
    #expect(waiting.errors.contains("not removed, for 2023 is not published yet: "))
    #expect(try pool.folder.names(in: "pool/trajectories/2023").count > 1)
    try publish(2023, on: "2024-04-01", pool)
    #expect(try pool.run(["retention", "--apply"] + Self.late).code == 0)
    let ledger = try pool.folder.text(of: "pool/erasures.jsonl")
    #expect(ledger.contains(#"{"on":"2026-09-30","id":"t-2023-k7qm","ground":"retention"}"# + "\n"))
    // The evaluation has a term of its own, and its trajectory is known from the ledger.
    #expect(try pool.folder.names(in: "pool/evaluations/2023") == ["e-2023-9f3x.json"])
    #expect(
      try pool.run(["retention", "--apply", "--lang", "en"] + Self.late).errors
        == Self.unchecked + "nothing is overdue\n")
    #expect(try errors(pool) == [])
  }

  @Test
  func `a privacy request goes two years after its answer, with the note of who it was, and stays away`()
    throws
  {
    let repository = try ExampleRepository()
    let path = "privacy-requests/2023/v-2023-7h3k.md"
    let fields = "received: 2023-11-06\narticle: erasure\nsubject: coachee"
    let answered = "---\n\(fields)\nanswered: 2023-11-20\noutcome: granted\n---\n"
    try repository.folder.write(answered, to: "pool/" + path)
    try repository.folder.write("Het verzoek van Piet.\n", to: "private/notes/v-2023-7h3k.md")
    try repository.folder.write("private/\n", to: ".gitignore")
    try repository.commit()
    let day = ["--as-of", "2025-11-21", "--lang", "en"]
    let list = try repository.run(["retention"] + day).output
    #expect(
      list.contains("pool/\(path): overdue since 2025-11-21 (24 months after the answer on 2023-11-20)\n"))
    let run = try repository.run(["retention", "--apply", "--private", "private"] + day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(try repository.folder.names(in: "pool/privacy-requests/2023") == [])
    #expect(try repository.folder.names(in: "private/notes") == [])
    let ledger = try repository.folder.text(of: "pool/erasures.jsonl")
    #expect(ledger.contains(#"{"on":"2025-11-21","id":"v-2023-7h3k","ground":"retention"}"# + "\n"))
    let check = try repository.run(
      ["check", "--against", "HEAD", "--only", "history", "--format", "short"] + day)
    #expect(!check.output.contains(path))
    let history = try repository.run(["retention", "--history"] + day)
    #expect(history.output.contains("privacy-requests/"))
    try repository.folder.write(answered, to: "pool/" + path)
    let back = try repository.run(["check", "--only", "erased-returns", "--format", "short"] + day)
    #expect(back.output.hasPrefix("pool/\(path):1:1: error: this record was removed, and is there again"))
  }

  @Test func `a code comes in the place of a coach, in every record and in no ledger under the name`() throws
  {
    let repository = try ExampleRepository()
    let coach = try repository.folder.text(of: "pool/" + ExamplePool.coach)
    let leaver = coach.replacing("name: Noor Veldhuis", with: "name: Wim Stapel\nuntil: 2023-11-30")
    try repository.folder.write(leaver, to: "pool/coaches/wim-stapel.md")
    try repository.edit(
      ExamplePool.trajectory, .append(["handovers"], ["on": "2023-04-20", "to": "wim-stapel"]))
    try repository.edit(ExamplePool.event, .append(["attendees"], "wim-stapel"))
    try repository.edit(ExamplePool.coach, .set(["positions", 0, "manager"], "wim-stapel"))
    try repository.commit()
    let day = ["--as-of", "2025-12-31"]
    let run = try repository.run(["retention", "--apply"] + day)
    #expect(run.code == 0, "\(run.errors)")
    for (path, bytes) in try repository.folder.snapshot() where path.hasPrefix("pool/") {
      #expect(!path.contains("wim-stapel") && !String(decoding: bytes, as: UTF8.self).contains("wim-stapel"))
    }
    let ledger = try repository.folder.text(of: "pool/erasures.jsonl")
    let line = try #require(ledger.split(separator: "\n").first { $0.contains(#""id":"p-"#) })
    let code = try #require(line.split(separator: "\"").first { $0.hasPrefix("p-") })
    for path in [ExamplePool.trajectory, ExamplePool.event, ExamplePool.coach] {
      #expect(
        try repository.folder.text(of: "pool/" + path).contains(": \(code)") || path == ExamplePool.event)
    }
    let check = try repository.run(["check", "--against", "HEAD", "--format", "short"] + day)
    for rule in [
      "record-deleted", "closed-record-changed", "dangling-reference", "mass-deletion", "session-removed",
      "erased-returns",
    ] {
      #expect(!check.output.contains("[\(rule)]"), "\(check.output)")
    }
  }

  @Test func `who is behind a code goes with the code, and whom nothing names yet stays`() throws {
    let pool = try ExampleFolder()
    let day = ["--private", "hr", "--as-of", "2024-07-19", "--lang", "en"]
    try publish(2023, on: "2024-04-01", pool)
    try pool.folder.write("---\nname: Piet Jansen\nmanager: p-1a\n---\n", to: "hr/people/p-7k3m9q.md")
    try pool.folder.write("---\nname: Els Kok\n---\n", to: "hr/people/p-1a.md")
    try pool.folder.write("---\nname: Bo Smit\n---\n", to: "hr/people/p-8h4f6c.md")
    try pool.folder.write("---\nname: Ad Vos\n---\n", to: "hr/people/p-5v9t2n.md")
    try pool.folder.write("Belt na vijven.\n", to: "hr/notes/p-7k3m9q.md")
    try pool.edit(ExamplePool.coach, .set(["positions", 0, "manager"], "p-5v9t2n"))
    let dry = try pool.run(["retention", "--apply", "-n"] + day)
    #expect(dry.output.contains("hr/people/p-7k3m9q.md: to be deleted\n"))
    #expect(!dry.output.contains("Piet Jansen"))
    let run = try pool.run(["retention", "--apply"] + day)
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.errors.contains(", and 3 files of the private folder; delete what went there from backups"))
    #expect(try pool.folder.names(in: "hr/people") == ["p-5v9t2n.md", "p-8h4f6c.md"])
    #expect(try pool.folder.names(in: "hr/notes") == [])
    let check = try pool.run(["check", "--format", "short"] + day)
    #expect(!check.output.contains("retention-overdue"))
    let unnamed = check.output.split(separator: "\n").filter { $0.contains("[identity-overdue]") }
    #expect(unnamed.count == 1 && unnamed.first?.contains("p-8h4f6c.md") == true)
    let again = try pool.run(["retention", "--apply"] + day)
    #expect(again.errors == "nothing is overdue\n")
  }

  @Test func `a record with a structure error stops it, or is left out and named`() throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.trajectory, .set(["chosenBy"], "nobody"))
    try closeRunning(pool)
    let refused = try pool.run(["retention", "--apply", "--lang", "en"] + Self.late)
    #expect(refused.code == 2 && refused.errors.contains("  \(ExamplePool.trajectory)\n"))
    let before = try pool.folder.text(of: "pool/" + ExamplePool.trajectory)
    let run = try pool.run(["retention", "--apply", "--despite-errors", "--lang", "en"] + Self.late)
    #expect(run.code == 0 && run.errors.contains("left out: \(ExamplePool.trajectory)\n"))
    #expect(try pool.folder.text(of: "pool/" + ExamplePool.trajectory) == before)
    #expect(
      try errors(pool).filter { $0.contains("[retention-overdue]") }.allSatisfy { $0.contains("t-2023-k7qm") }
    )
  }

  /// A trajectory whose content is overdue at the end of 2023, with an exception until a day.
  private func excepted(_ pool: borrowing ExampleFolder, until day: String) throws -> String {
    let path = "pool/trajectories/2022/t-2022-q3vx.md"
    try publish(2022, on: "2023-03-01", pool)
    let text = """
      ---
      kind: regulier
      coachee: p-2m8w4t
      requested:
        on: 2022-12-01
      decision:
        on: 2022-12-03
        outcome: granted
        by: hr
      closed:
        on: 2022-12-31
        reason: withdrawn
      allow:
        retention-overdue: { reason: "a complaint is being handled", until: \(day) }
      ---

      """
    try pool.folder.write(text, to: path)
    return path
  }

  @Test func `what an exception keeps stays, and is listed apart`() throws {
    let pool = try ExampleFolder()
    let path = try excepted(pool, until: "2024-06-30")
    let before = try pool.folder.text(of: path)
    let sentence = "\(path): 'content' stays until 2024-06-30: an exception in the file (retention-overdue)\n"
    let list = try pool.run("retention", "--lang", "en")
    #expect(list.output == "stays longer, by an exception with a reason\n" + sentence)
    #expect(
      list.errors.hasPrefix(
        "0 overdue, 0 not yet, 0 waiting for an annual report, 1 longer by an exception\n"))
    #expect(list.code == 0)
    let run = try pool.run("retention", "--apply", "--lang", "en")
    #expect(run.code == 0 && run.errors.hasPrefix(sentence) && run.errors.hasSuffix("nothing is overdue\n"))
    #expect(try pool.folder.text(of: path) == before)
    let json = try pool.run("retention", "--format", "json").output
    #expect(json.contains(#""exceptionUntil":"2024-06-30""#))
    #expect(try errors(pool, []) == [])
  }

  @Test(arguments: ["2023-11-30", "2025-01-01"])
  func `an exception that is over or too long keeps nothing`(until day: String) throws {
    let pool = try ExampleFolder()
    let path = try excepted(pool, until: day)
    let run = try pool.run("retention", "--apply", "--lang", "en")
    #expect(run.errors.contains("removed: 0 records, and data out of 1 record"))
    #expect(!(try pool.folder.text(of: path).contains("decision:")))
  }

  @Test func `an exception that the removed data needed goes with it`() throws {
    let pool = try ExampleFolder()
    let path = "pool/trajectories/2022/t-2022-q3vx.md"
    try publish(2022, on: "2023-03-01", pool)
    try pool.folder.write(
      """
      ---
      kind: regulier
      coachee: p-2m8w4t
      requested:
        on: 2022-11-01
      referrals:
        - { on: 2022-11-20, to: bedrijfsmaatschappelijk-werk }
      closed:
        on: 2022-11-25
        reason: withdrawn
      allow:
        # told in confidence
        referral-unreasoned: { reason: "the reason was not recorded then" }
      ---

      """, to: path)
    let before = try pool.run("check", "--format", "short", "--skip", "retention-overdue")
    let run = try pool.run("retention", "--apply")
    #expect(run.code == 0, "\(run.errors)")
    let text = try pool.folder.text(of: path)
    #expect(!text.contains("allow") && !text.contains("confidence") && text.contains("class: content"))
    #expect(before.output.contains("[comment-in-record]") && !before.output.contains("[unused-allow]"))
    #expect(try pool.run("check", "--format", "short").output == "")
  }

  @Test func `wherever a crash stops it the pool is valid, and a second run finishes it`() throws {
    let pool = try ExampleFolder()
    try publish(2023, on: "2024-04-01", pool)
    try closeRunning(pool)
    let coach = try pool.folder.text(of: "pool/" + ExamplePool.coach)
    let leaver = coach.replacing("name: Noor Veldhuis", with: "name: Wim Stapel\nuntil: 2023-11-30")
    try pool.folder.write(leaver, to: "pool/coaches/wim-stapel.md")
    try pool.edit(ExamplePool.running, .append(["handovers"], ["on": "2023-11-20", "to": "wim-stapel"]))
    let before = try pool.folder.snapshot()
    let first = try errors(pool).filter { !$0.contains("[retention-overdue]") }
    let run = try pool.run(["retention", "--apply", "--lang", "en"] + Self.late)
    #expect(run.code == 0, "\(run.errors)")
    let after = try pool.folder.snapshot()
    let order = run.errors.split(separator: "\n").compactMap { line -> String? in
      guard [": changed", ": made", ": deleted"].contains(where: { line.hasSuffix($0) }) else { return nil }
      return line.split(separator: ":").first.map(String.init)
    }
    #expect(order.count > 3)
    for written in 0..<order.count {
      for path in order {
        let state = order.firstIndex(of: path).map { $0 < written } == true ? after[path] : before[path]
        if let state {
          try pool.folder.write(String(decoding: state, as: UTF8.self), to: path)
        } else {
          try? pool.folder.remove(path)
        }
      }
      let found = try errors(pool).filter {
        !$0.contains("[retention-overdue]") && !$0.contains("[erased-returns]")
      }
      #expect(Set(found).isSubset(of: first), "after \(written) files")
      #expect(try pool.run(["retention", "--apply"] + Self.late).code == 0)
      #expect(try errors(pool).filter { $0.contains("retention-overdue") } == [])
      let ledger = try pool.folder.text(of: "pool/erasures.jsonl").split(separator: "\n")
      #expect(ledger.filter { $0.contains("t-2023-k7qm") }.count == 1)
    }
  }

  @Test func `what was signed and never closed stays, and is said until somebody closes it`() throws {
    let pool = try ExampleFolder()
    try publish(2023, on: "2024-04-01", pool)
    let sentence =
      "pool/\(ExamplePool.running): never closed, and stays; close it first: coachpool close t-2023-m3xd --reason no-contact"
    let run = try pool.run(["retention", "--apply", "--lang", "en"] + Self.late)
    #expect(run.code == 0 && run.errors.contains(sentence))
    let text = try pool.folder.text(of: "pool/" + ExamplePool.running)
    // Its code goes by its term; what the year of its closing is to count stays.
    #expect(!text.contains("\"coachee\"") && text.contains("\"decision\""))
    let list = try pool.run(["retention", "--lang", "en"] + Self.late)
    #expect(list.code == 1 && list.errors.contains(", 1 to be closed first\n"))
    // Nothing else is left.
    for options in [[], ["--dry-run"]] {
      let again = try pool.run(["retention", "--apply", "--lang", "en"] + options + Self.late)
      #expect(again.code == 1 && again.errors.contains(sentence), "\(again.errors)")
      #expect(
        again.errors.hasSuffix("1 trajectory waits to be closed; nothing else is overdue\n"))
    }
    let check = try pool.run(["check", "--format", "short", "--lang", "en"] + Self.late).output
    let own = check.split(separator: "\n").filter { $0.contains(ExamplePool.running) }
    #expect(own.contains { $0.contains("never closed") && $0.hasSuffix("[retention-overdue]") })
    #expect(!own.contains { $0.hasSuffix("[stalled]") || $0.hasSuffix("[overrun]") })
    try pool.edit(ExamplePool.running, .set(["closed"], ["on": "2026-09-30", "reason": "no-contact"]))
    #expect(try pool.run(["retention"] + Self.late).code == 0)
    #expect(try !errors(pool).contains { $0.contains("retention-overdue") })
  }

  @Test(arguments: [(1, 30), (2, 60), (3, 90)], ["2024-09-30", "2025-08-31", "2026-10-31"])
  func `a made pool has nothing overdue after it, and nothing new is found`(
    pool: (seed: Int, size: Int), day: String
  ) throws {
    let folder = try TemporaryFolder()
    let made = try BuiltTool(name: "SamplePool").run(
      "--trajectories", "\(pool.size)", "--seed", "\(pool.seed)", "pool", in: folder.path)
    #expect(made.code == 0)
    for year in 2019...2024 where try !folder.names(in: "pool/annual").contains("\(year).md") {
      try folder.write(
        "---\nasOf: \(year)-12-31\npublished: \(year + 1)-03-01\nfigures:\n  total: 0\n  closed: 0\n  running: 0\n---\n",
        to: "pool/annual/\(year).md")
    }
    func findings() throws -> Set<String> {
      let run = try BuiltTool.coachpool.run(
        "check", "--format", "json", "--as-of", day, in: folder.path)
      return Set(try JSONFindings(run.output).findings.map { "\($0.path) \($0.rule)" })
    }
    let before = try findings()
    #expect(before.contains { $0.hasSuffix("retention-overdue") })
    let run = try BuiltTool.coachpool.run("retention", "--apply", "--as-of", day, in: folder.path)
    #expect(run.code == 0, "\(run.errors)")
    let after = try findings()
    #expect(after.subtracting(before) == [])
    // What nobody closed stays, and is all that is left.
    let list = try BuiltTool.coachpool.run("retention", "--lang", "en", "--as-of", day, in: folder.path)
    for finding in after where finding.hasSuffix(" retention-overdue") {
      let path = finding.dropLast(" retention-overdue".count)
      #expect(list.output.contains("\(path): coachpool close t-"))
    }
    let again = try BuiltTool.coachpool.run("retention", "--apply", "--as-of", day, in: folder.path)
    #expect(again.code == list.code && again.errors.hasSuffix("niets is te laat\n"))
  }
}
