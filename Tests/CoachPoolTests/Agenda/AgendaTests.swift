import RecordSyntax
import Testing

@testable import CoachPool

/// What is due in the small pool after changes, and from when to when.
struct AgendaTests {
  private static let running = ExamplePool.running
  private static let trajectory = ExamplePool.trajectory
  private static let external = ExamplePool.external
  private static let requestPath = "trajectories/2023/t-2023-h6vb.json"

  private static func context(_ changes: [RuleExample.Change], asOf: String) throws -> RuleContext {
    let files = try ExamplePool.files(after: changes)
    let day = try #require(Day(asOf))
    return RuleContext(pool: Pool(files: files), surroundings: Surroundings(asOf: day)) { files[$0] }
  }

  private static func entries(
    _ changes: [RuleExample.Change] = [], asOf: String = "2023-12-31", until: String? = nil
  ) throws -> [AgendaEntry] {
    let context = try context(changes, asOf: asOf)
    return Agenda(context, until: until.flatMap { Day($0) }, found: Checker(context).findings()).entries
  }

  /// The entries of a kind, as `id from–day`.
  private static func shown(_ entries: [AgendaEntry], _ kind: AgendaKind) -> [String] {
    entries.filter { $0.kind == kind }.map { entry in
      "\(entry.record?.id ?? "") \(entry.from.map { "\($0)–" } ?? "")\(entry.day)"
    }
  }

  private static func request(_ members: String) -> RuleExample.Change {
    .file(requestPath, #"{ "kind": "loopbaan", "coachee": "p-9r3h7z", \#(members) }"#)
  }

  private static let planned: Value = ["on": "2024-01-09", "minutes": 45, "planned": true]

  @Test(
    arguments: [
      // Asked for after six months and within one more.
      (.invitation, [], "t-2023-w5hb 2023-12-20–2024-01-20"),
      (
        .answer,
        [.remove(ExamplePool.evaluation), .edit(trajectory, .set(["evaluationInvited"], "2023-12-04"))],
        "t-2023-k7qm 2023-12-04–2024-01-04"
      ),
      (.followUp, [.edit(trajectory, .remove(["followUps"]))], "t-2023-k7qm 2023-09-18–2023-12-18"),
      (
        .stalled, [.edit(Contract.path, .set(["kinds", "regulier", "stalledWeeks"], 4))],
        "t-2023-m3xd 2024-01-09"
      ),
      (
        .agreementEnd, [.edit(running, .set(["agreement", "until"], "2024-01-15"))], "t-2023-m3xd 2024-01-15"
      ),
      (
        .managerTalk,
        [
          .edit(running, .set(["agreement", "until"], "2024-01-15")),
          .edit(running, .set(["agreement", "manager"], "start")),
        ], "t-2023-m3xd 2023-10-10–2024-01-15"
      ),
      (
        .revisit,
        [
          request(
            #""requested": { "on": "2023-11-01" }, "decision": { "on": "2023-11-03", "outcome": "deferred", "revisitOn": "2024-01-08" }"#
          )
        ], "t-2023-h6vb 2024-01-08"
      ),
      (
        .right, [request(#""requested": { "on": "2023-10-15", "byRight": { "lastOn": null } }"#)],
        "t-2023-h6vb 2023-10-15–2024-01-13"
      ),
      (.plannedSession, [.edit(running, .append(["sessions"], planned))], "t-2023-m3xd 2024-01-09"),
      (.plannedFollowUp, [.edit(trajectory, .append(["followUps"], planned))], "t-2023-k7qm 2024-01-09"),
      (
        .registration,
        [
          .edit(
            ExamplePool.coach,
            .append(
              ["registrations"],
              [
                "body": "nobco-eia", "level": "Practitioner", "number": "1", "from": "2019-04-01",
                "until": "2024-03-31",
              ]))
        ], "noor-veldhuis 2023-12-31–2024-03-31"
      ),
      (
        .development, [.edit(Contract.path, .set(["coaches", "supervisionPerYear"], 1))],
        "noor-veldhuis 2023-12-31"
      ),
      (
        .idle,
        [
          .edit(Contract.path, .set(["coaches", "idleMonths"], 6)), .remove(running),
        ], "noor-veldhuis 2024-01-18"
      ),
      (
        .coordinator, [.edit(Contract.path, .set(["coordinators", "ans", "until"], "2024-01-30"))],
        "contract 2024-01-30"
      ),
      (.terms, [.edit(ExamplePool.terms, .set(["until"], "2024-01-20"))], "standaard-2022 2024-01-20"),
      (
        .exception,
        [
          .edit(
            running,
            .set(["allow"], ["stalled": ["reason": "Verlof.", "until": "2024-01-10"]]))
        ], "t-2023-m3xd 2024-01-10"
      ),
      (
        .privacyRequest,
        [
          .file(
            "privacy-requests/2023/v-2023-7h3k.md",
            "---\nreceived: 2023-12-04\narticle: access\nsubject: coachee\n---\n")
        ],
        "v-2023-7h3k 2023-12-04–2024-01-04"
      ),
      (
        .privacyRequest,
        [
          .file(
            "privacy-requests/2023/v-2023-7h3k.md",
            "---\nreceived: 2023-11-06\narticle: access\nsubject: coachee\nextendedOn: 2023-12-01\nextensionReason: number\n---\n"
          )
        ], "v-2023-7h3k 2023-11-06–2024-02-06"
      ),
      (.retention, [.edit(external, .set(["closed", "on"], "2023-02-14"))], "t-2023-w5hb 2024-02-15"),
    ] as [(AgendaKind, [RuleExample.Change], String)])
  func `what is due has its day`(_ kind: AgendaKind, _ changes: [RuleExample.Change], _ expected: String)
    throws
  {
    let entries = try Self.entries(changes, until: "2024-02-20")
    #expect(Self.shown(entries, kind).contains(expected), "\(Self.shown(entries, kind))")
  }

  @Test func `what can be done by the last day is named, and what comes later is not`() throws {
    for (until, isNamed) in [("2024-02-19", false), ("2024-02-20", true), ("2024-03-01", true)] {
      let entries = try Self.entries(
        [.edit(Self.external, .set(["closed", "on"], "2023-08-20"))], asOf: "2023-12-31", until: until)
      #expect(Self.shown(entries, .invitation) == (isNamed ? ["t-2023-w5hb 2024-02-20–2024-03-20"] : []))
    }
    let context = try Self.context([], asOf: "2023-12-31")
    #expect(Agenda(context, found: []).until == Day("2024-01-30"))
    #expect(Agenda(context, until: Day("2023-01-01"), found: []).until == Day("2023-12-31"))
  }

  @Test func `what is overdue comes first, then the days in their order`() throws {
    let entries = try Self.entries(asOf: "2024-08-01", until: "2027-01-01")
    #expect(entries.map(\.day) == entries.map(\.day).sorted())
    #expect(entries.first?.isOverdue(on: .last(of: 2023)) == false)
    #expect(entries.contains { $0.isOverdue(on: Day.first(of: 2024).adding(months: 7)) })
  }

  // MARK: - What is left out

  private static let late: [RuleExample.Change] = [.edit(trajectory, .remove(["followUps"]))]

  private static func allowing(_ rule: String, until: String?) -> RuleExample.Change {
    var exception: Value = ["reason": "Zo besloten."]
    if let until { exception = ["reason": "Zo besloten.", "until": .string(until)] }
    return .edit(trajectory, .set(["allow"], .object([.init(rule, exception)])))
  }

  @Test(
    arguments: [
      (nil, 0), ("2024-03-01", 0), ("2023-12-31", 0), ("2023-12-30", 1),
    ] as [(String?, Int)])
  func `what an exception covers today is not due`(_ until: String?, _ count: Int) throws {
    let entries = try Self.entries(Self.late + [Self.allowing("follow-up-due", until: until)])
    #expect(Self.shown(entries, .followUp).count == count)
  }

  @Test(arguments: [(nil, 0), ("2024-01-21", 0), ("2024-01-20", 1), ("2024-01-05", 1)] as [(String?, Int)])
  func `an exception that ends before it is too late covers nothing of that`(_ until: String?, _ count: Int)
    throws
  {
    let exception: Value = until.map { ["reason": "x", "until": .string($0)] } ?? ["reason": "x"]
    let entries = try Self.entries([
      .edit(Self.external, .set(["allow"], ["evaluation-not-invited": exception]))
    ])
    #expect(Self.shown(entries, .invitation).count == count)
  }

  @Test func `what was removed is not asked for`() throws {
    let removed: Value = [["on": "2023-12-30", "class": "facts", "ground": "erasure"]]
    #expect(Self.shown(try Self.entries(Self.late), .followUp).count == 1)
    let entries = try Self.entries(Self.late + [.edit(Self.trajectory, .set(["removed"], removed))])
    #expect(Self.shown(entries, .followUp) == [])
    let uninvited = try Self.entries([
      .edit(Self.external, .remove(["coachee"])),
      .edit(
        Self.external,
        .set(["removed"], [["on": "2023-12-30", "class": "identifying", "ground": "erasure"]])),
    ])
    #expect(Self.shown(uninvited, .invitation) == [])
  }

  @Test func `what the contract switches off is not due`() throws {
    let off = RuleExample.Change.edit(Contract.path, .set(["rules"], ["follow-up-due": "off"]))
    #expect(Self.shown(try Self.entries(Self.late + [off]), .followUp) == [])
  }

  @Test func `where another rule speaks of the same fact nothing else is due`() throws {
    // It stalled in February, and ran over in July.
    let entries = try Self.entries(asOf: "2024-08-01").filter { $0.record?.path == Self.running }
    #expect(entries.map(\.kind) == [.agreementEnd])
  }

  @Test func `nothing that a check calls due is missing, whatever its rule`() throws {
    let norm: [RuleExample.Change] = [
      .edit(Contract.path, .set(["coaches", "scoreAtLeast"], 9)),
      .edit(Contract.path, .set(["coaches", "scoreFrom"], 1)),
    ]
    let entry = try #require(try Self.entries(norm).first { $0.kind == .finding })
    #expect(entry.rule == "coach-score" && entry.record?.path == ExamplePool.coach)
    #expect(entry.dataClass == .staff && entry.day == ExamplePool.asOf)
  }

  // MARK: - Retention and years

  @Test func `records that must go on one day are one entry`() throws {
    let second = "trajectories/2023/t-2023-x1.md"
    let text = try #require(ExamplePool.files[Self.trajectory])
    let entries = try Self.entries([.file(second, text)], until: "2024-07-19").filter {
      $0.kind == .retention
    }
    let codes = try #require(entries.first { $0.day == Day("2024-07-19") })
    #expect(codes.count == 2 && codes.record == nil && codes.detail == "trajectory identifying")
    #expect(codes.records.map(\.path) == [Self.trajectory, second])
    #expect(codes.parameters == [.init(path: "retention.trajectory.identifying.months", value: 12)])
  }

  @Test func `a year that is over can be published, and must be when records are to go`() throws {
    func years(_ asOf: String, _ more: [RuleExample.Change] = []) throws -> [String] {
      try Self.entries(more, asOf: asOf).filter { $0.kind == .report }.map { entry in
        "\(entry.detail) \(entry.from.map(\.description) ?? "")–\(entry.day)"
      }
    }
    // The content of the first record that 2023 counts must go eight months after 20 June 2023.
    #expect(try years("2023-11-30") == [])
    #expect(try years("2023-12-02") == ["2023 2024-01-01–2024-02-20"])
    #expect(try years("2024-03-01") == ["2023 2024-01-01–2024-02-20"])
    let published = RuleExample.Change.file(
      "annual/2023.md", "---\nasOf: 2024-01-31\npublished: 2024-02-20\n---\n")
    #expect(try years("2024-03-01", [published]) == [])
  }

  @Test func `what git may hold no longer is due, as far as somebody looked`() throws {
    let changes: [RuleExample.Change] = [
      .edit(Contract.path, .set(["retention"], ["historyMonths": 12])),
      .text(ErasureLedger.path, #"{"on":"2023-01-15","id":"e-2020-4k1v","ground":"erasure"}"# + "\n"),
    ]
    #expect(Self.shown(try Self.entries(changes), .history) == ["contract 2024-01-15"])
    #expect(Self.shown(try Self.entries(changes, asOf: "2024-01-16"), .history) == [])
    let example = try #require(Rule.historyOverdue.examples.first)
    let context = try ExamplePool.context(of: example)
    let entries = Agenda(context, found: Checker(context).findings()).entries
    #expect(Self.shown(entries, .history) == ["contract 2023-10-31"])
  }

  // MARK: - Identifiers

  @Test func `an entry keeps its identifier when a file moves or the day goes on, and tells of nobody`()
    throws
  {
    func identifiers(_ changes: [RuleExample.Change], _ asOf: String) throws -> [String] {
      try Self.entries(changes, asOf: asOf).filter { $0.record?.id == "t-2023-w5hb" }.map(\.identifier)
    }
    let moved: [RuleExample.Change] = [
      .remove(Self.external),
      .file("trajectories/2024/t-2023-w5hb.md", try #require(ExamplePool.files[Self.external])),
    ]
    let first = try identifiers([], "2023-12-31")
    #expect(first.count == 1)
    #expect(try identifiers(moved, "2023-12-31") == first)
    #expect(try identifiers([], "2024-01-10") == first)
    let all = try Self.entries(asOf: "2024-08-01", until: "2027-01-01")
    #expect(Set(all.map(\.identifier)).count == all.count)
    for entry in all { #expect(!entry.identifier.contains("noor") && !entry.identifier.contains("p-")) }
  }
}
