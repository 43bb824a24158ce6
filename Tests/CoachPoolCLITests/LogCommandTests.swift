import CoachPool
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPoolCLI

/// What `log` and `close` write, where, and what they refuse.
struct LogCommandTests {
  private static let running = "pool/" + ExamplePool.running
  private static let closed = "pool/" + ExamplePool.trajectory

  /// A run that is over.
  private struct Outcome {
    let output: String
    let errors: String
    let code: Int32
  }

  private func run(_ pool: borrowing ExampleFolder, _ line: String) -> Outcome {
    let run = InProcessRun()
    let code = run(line.split(separator: " ").map(String.init), workingDirectory: pool.folder.path)
    return Outcome(output: run.output, errors: run.errors, code: code)
  }

  /// The lines that a command adds and takes away.
  private func changes(_ pool: borrowing ExampleFolder, _ path: String, _ line: String) throws -> String {
    let old = Array(try pool.folder.text(of: path).utf8)
    let run = run(pool, line)
    #expect(run.code == 0, "\(run.errors)")
    let diff = UnifiedDiff(path: "x", old: old, new: Array(try pool.folder.text(of: path).utf8)).text
    return diff.split(separator: "\n").dropFirst(2).filter { $0.hasPrefix("+") || $0.hasPrefix("-") }.joined(
      separator: "\n")
  }

  @Test(arguments: [
    (
      "log t-2023-m3xd session --on 2023-11-21 --place online",
      #"+    { "on": "2023-11-21", "minutes": 60, "place": "online" },"#
    ),
    (
      "log t-2023-m3xd gesprek --on 2023-12-28 --minutes 90",
      """
      -    { "on": "2023-12-12", "minutes": 60, "place": "coaching-room" }
      +    { "on": "2023-12-12", "minutes": 60, "place": "coaching-room" },
      +    { "on": "2023-12-28", "minutes": 90 }
      """
    ),
    (
      "log pool/trajectories/2023/t-2023-m3xd.json overdracht --on 2024-02-01 --to bas-hoekstra",
      """
      +  "handovers": [
      +    { "on": "2024-02-01", "to": "bas-hoekstra" }
      +  ],
      """
    ),
    (
      "log t-2023-m3xd verlenging --sessions 2 --reason doel --alternative-considered ja",
      """
      -    "terms": "standaard-2022"
      +    "terms": "standaard-2022",
      +    "extensions": [
      +      { "on": "2023-12-31", "sessions": 2, "reason": "goal", "alternativeConsidered": true }
      +    ]
      """
    ),
    (
      "log t-2023-m3xd gesprek --on 2024-01-09 --planned",
      #"+    { "on": "2024-01-09", "minutes": 60, "planned": true }"#
    ),
  ])
  func `an entry stands in the order of days, in the file's own form, and all else stays`(
    _ line: String, _ expected: String
  ) throws {
    let pool = try ExampleFolder()
    try writeSecondCoach(in: pool)
    #expect(try changes(pool, Self.running, line).hasSuffix(expected))
    #expect(run(pool, "fmt --check").code == 0)
  }

  private func writeSecondCoach(in pool: borrowing ExampleFolder) throws {
    try pool.folder.write(
      "---\nname: Bas Hoekstra\nsince: 2021-01-01\nkinds:\n  - regulier\n---\n",
      to: "pool/coaches/bas-hoekstra.md")
  }

  @Test func `a file in its own hand keeps every other byte`() throws {
    let pool = try ExampleFolder()
    let text = try pool.folder.text(of: Self.closed).replacing(
      "followUps:\n  - { on: 2023-10-10, minutes: 45 }\n",
      with: "followUps: [ {on: 2023-10-10 , minutes:  45} ]\n")
    try pool.folder.write(text, to: Self.closed)
    #expect(run(pool, "log t-2023-k7qm follow-up --on 2023-12-05 --minutes 30").code == 0)
    #expect(
      try pool.folder.text(of: Self.closed)
        == text.replacing("45} ]", with: "45}, { on: 2023-12-05, minutes: 30 } ]"))
  }

  @Test func `a planned session that is recorded has been held`() throws {
    let pool = try ExampleFolder()
    try pool.edit(
      ExamplePool.running, .append(["sessions"], ["on": "2023-12-28", "minutes": 45, "planned": true]))
    #expect(
      try changes(pool, Self.running, "log t-2023-m3xd session --on 2023-12-28 --place online") == """
        -    { "on": "2023-12-28", "minutes": 45, "planned": true }
        +    { "on": "2023-12-28", "minutes": 45, "place": "online" }
        """)
  }

  @Test func `a planned session that is recorded lasted as long as is said`() throws {
    let pool = try ExampleFolder()
    try pool.edit(
      ExamplePool.running, .append(["sessions"], ["on": "2023-12-28", "minutes": 45, "planned": true]))
    #expect(
      try changes(pool, Self.running, "log t-2023-m3xd session --on 2023-12-28 --minutes 60").contains(
        #"+    { "on": "2023-12-28", "minutes": 60 }"#))
  }

  @Test func `what is planned cannot have been missed`() throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    let outcome = run(pool, "log t-2023-m3xd session --on 2024-01-09 --planned --missed --lang en")
    #expect(outcome.code == 2 && outcome.errors.contains("give --planned or --missed, and not both"))
    #expect(try pool.folder.snapshot() == before)
  }

  @Test(arguments: ["{", nil]) func `nothing is recorded where no contract can be read`(_ text: String?)
    throws
  {
    let pool = try ExampleFolder()
    if let text { try pool.folder.write(text, to: "pool/contract.json") }
    if text == nil { try pool.folder.remove("pool/contract.json") }
    let before = try pool.folder.snapshot()
    for line in ["log t-2023-m3xd session --on 2023-12-28", "new event --form intervision --minutes 90"] {
      let outcome = run(pool, line + " --pool pool --lang en")
      #expect(outcome.code == 2 && outcome.errors.contains("nothing was written"), "\(outcome.errors)")
    }
    #expect(try pool.folder.snapshot() == before)
  }

  @Test func `what was written and what a check finds then is said with its place`() throws {
    let pool = try ExampleFolder()
    let run = run(pool, "log t-2023-m3xd session --on 2023-12-12 --again --lang en")
    #expect(
      run.output == """
        pool/trajectories/2023/t-2023-m3xd.json:41:13: session 4 is recorded
        pool/trajectories/2023/t-2023-m3xd.json:41:5: warning: a session was already held on 2023-12-12 [session-duplicate]
        pool/trajectories/2023/t-2023-m3xd.json: by 2024-02-20: hold or plan a session, or else the trajectory counts as \
        stalled (the last one was on 2023-12-12)
        pool/trajectories/2023/t-2023-m3xd.json: by 2024-07-03: close the trajectory, or agree on an end: this kind lasts \
        no longer

        """)
    #expect(
      run.errors == """
        pool/trajectories/2023/t-2023-m3xd.json: changed
        the check finds here:
        what comes next:

        """)
  }

  @Test func `the same again is refused with its place, unless it is another one`() throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    let again = run(pool, "log t-2023-m3xd session --on 2023-12-12 --lang en")
    #expect(
      again.errors == """
        coachpool: pool/trajectories/2023/t-2023-m3xd.json:40:13: session 3 stands there already; if this is another \
        one, give --again
        coachpool: nothing was written

        """)
    #expect(again.code == 2)
    #expect(try pool.folder.snapshot() == before)
    let other = run(pool, "log t-2023-m3xd session --on 2023-12-12 --again")
    #expect(other.code == 0 && other.output.contains("[session-duplicate]"))
  }

  @Test func `of several trajectories all are written or none, and a second run finishes`() throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    #expect(run(pool, "log t-2023-k7qm t-2023-nope follow-up").code == 2)
    // Nobody comes back before the end.
    #expect(run(pool, "log t-2023-k7qm t-2023-m3xd follow-up --on 2023-01-05").code == 2)
    #expect(try pool.folder.snapshot() == before)
    #expect(run(pool, "log t-2023-w5hb follow-up").code == 0)
    let second = run(pool, "log t-2023-w5hb t-2023-k7qm follow-up")
    #expect(second.code == 0)
    #expect(
      second.output.contains("dit stond er al zo")
        && second.output.contains("terugkomgesprek 2 is vastgelegd"))
    #expect(run(pool, "log t-2023-w5hb t-2023-k7qm follow-up").code == 2)
  }

  @Test func `what there is one of is filled in, and nothing in it is written over`() throws {
    let pool = try ExampleFolder()
    #expect(
      try changes(pool, Self.running, "log t-2023-m3xd intake --parts single --because criteria").contains(
        #""parts": "single""#))
    let same = run(pool, "log t-2023-m3xd intake --minutes 30 --lang en")
    #expect(same.code == 0 && same.output.contains("the intake stood there already"))
    let other = run(pool, "log t-2023-m3xd intake --minutes 60 --lang en")
    #expect(
      other.code == 2 && other.errors.contains("t-2023-m3xd.json:19:16: something else stands here already"))
  }

  @Test(arguments: [
    ("log", "waarin"), ("log session", "in welk traject?"), ("log t-2023-m3xd", "niet vast te leggen"),
    ("log t-2023-m3xd sesion", "bedoelde je 'session'?"),
    ("log t-2023-m3xe session", "bedoelde je 't-2023-m3xd'?"),
    ("log t-2023-m3xd t-2023-m3xd session", "twee keer"),
    ("log t-2023-m3xd pool/trajectories/2023/t-2023-m3xd.json session --again", "twee keer"),
    ("log t-2023-m3xd session --place outdor", "bedoelde je"),
    (
      "log t-2023-m3xd session --to noor-veldhuis", "--to hoort niet bij session, wel bij: referral, handover"
    ),
    ("log t-2023-m3xd session --on 2024-01-09", "geef dan --planned"),
    ("log t-2023-m3xd intake --on 2024-01-09", "nog niet geweest"),
    ("log t-2023-m3xd session --on 9-1-2024", "JJJJ-MM-DD"),
    ("log t-2023-m3xd session --minutes veel", "geheel getal"),
    ("log t-2023-m3xd introduction", "noem ook --coach"),
    ("log t-2023-m3xd follow-up", "komt na de afsluiting, en dit traject is niet afgesloten"),
    ("log t-2023-m3xd handover --to noor-veldhuis", "json:28:12: deze coach heeft het traject dan al"),
    ("log t-2023-m3xd referral --to loopban", "[dangling-reference]"),
    ("log t-2023-m3xd session --on 2023-09-28", "[agreement-missing]"),
    ("close t-2023-m3xd --reason completed", "geef ook --goals met een van: reached"),
    ("close", "welk traject?"), ("close t-2023-m3xd", "geef --reason met een van: completed"),
    ("close t-2023-m3xd --reason completd", "bedoelde je 'completed'?"),
    ("close t-2023-k7qm --reason left", "hier staat al iets anders"),
    ("close t-2023-m3xd --reason completed --goals reached --on 2023-11-01", "[out-of-order]"),
  ])
  func `what cannot be recorded is refused with the remedy, and nothing is written`(
    _ line: String, _ words: String
  ) throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    let run = run(pool, line)
    #expect(run.code == 2)
    #expect(line == "log" || run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(try pool.folder.snapshot() == before)
  }

  @Test func `a follow-up can be planned while the trajectory runs, and not be held`() throws {
    let pool = try ExampleFolder()
    #expect(run(pool, "log t-2023-m3xd follow-up --on 2023-12-31 --planned").code == 0)
    let held = run(pool, "log t-2023-m3xd follow-up --on 2023-12-31 --lang en")
    #expect(held.code == 2 && held.errors.contains("record this as a session: log … session"))
  }

  @Test func `what keeps a trajectory from being closed is said with its place and the remedy`() throws {
    let pool = try ExampleFolder()
    try pool.edit(ExamplePool.running, .append(["followUps"], ["on": "2023-11-20", "minutes": 30]))
    let before = try pool.folder.snapshot()
    let lines = try pool.folder.text(of: Self.running).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("2023-11-20") })
    let refused = run(pool, "close t-2023-m3xd --reason completed --goals reached --lang en")
    #expect(refused.code == 2)
    #expect(
      refused.errors.hasPrefix(
        """
        coachpool: nothing was written, for the pool would then have errors that it does not have now:
        coachpool: \(Self.running):\(line + 1):13: follow-up 1 on 2023-11-20 comes before the closing on 2023-12-31 \
        [out-of-order]
        coachpool: correct the date that is wrong; if it was a session from before the closing, put it under sessions

        """), "\(refused.errors)")
    #expect(try pool.folder.snapshot() == before)
  }

  @Test func `a trajectory is handed over to another coach each time`() throws {
    let pool = try ExampleFolder()
    try writeSecondCoach(in: pool)
    let line = "log t-2023-m3xd handover --on 2023-12-20 --to bas-hoekstra"
    #expect(run(pool, line).code == 0)
    #expect(run(pool, line).errors.contains("staat er al zo"))
    let later = run(pool, "log t-2023-m3xd handover --on 2023-12-27 --to bas-hoekstra --lang en")
    #expect(later.code == 2 && later.errors.contains("this coach has the trajectory by then"))
    #expect(run(pool, "log t-2023-m3xd handover --on 2023-12-27 --to noor-veldhuis").code == 0)
  }

  @Test func `an amount that cannot be is refused, and no sum is made of it`() throws {
    let pool = try ExampleFolder()
    let refused = run(pool, "log t-2023-m3xd cost --cents -5 --lang en")
    #expect(refused.code == 2 && refused.errors.contains("[schema]"))
    #expect(!refused.errors.contains("€"), "\(refused.errors)")
  }

  @Test func `a trajectory that cannot be read is named`() throws {
    let pool = try ExampleFolder()
    try pool.folder.write("{", to: Self.running)
    let run = run(pool, "log t-2023-m3xd session")
    #expect(
      run.code == 2 && run.errors.contains("dit haakje wordt nergens gesloten; dit bestand is niet te lezen"))
  }

  @Test func `a dry run shows the difference and writes nothing`() throws {
    let pool = try ExampleFolder()
    let before = try pool.folder.snapshot()
    let run = run(pool, "close t-2023-m3xd --reason stopped-by-coachee --dry-run")
    #expect(run.code == 0 && run.output.contains("+    \"reason\": \"stopped-by-coachee\""))
    #expect(try pool.folder.snapshot() == before)
  }

  @Test func `the built command says the same, and which day it wrote`() throws {
    let pool = try ExampleFolder()
    let run = try pool.run(
      "log", "t-2023-w5hb", "kosten", "--cents", "12000", "--what", "coaching", "--lang", "en")
    #expect(
      run.output == """
        pool/trajectories/2023/t-2023-w5hb.md:49:11: cost 2 is recorded
        pool/trajectories/2023/t-2023-w5hb.md: by 2024-01-20: ask for the evaluation (closed on 2023-06-20)
        pool/trajectories/2023/t-2023-w5hb.md: by 2024-06-21: remove data of the class 'identifying' from 1 record

        """)
    #expect(
      run.errors == """
        note: the day recorded is 2023-12-31 (asOf in contract.json), not today
        pool/trajectories/2023/t-2023-w5hb.md: changed
        the check finds nothing wrong here
        what comes next:

        """)
    #expect(run.code == 0)
  }
}
