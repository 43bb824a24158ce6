import CoachPool
import RecordSyntax
import TestSupport
import Testing

struct BaselineTests {
  private static let slip = RuleExample.Change.edit(
    ExamplePool.trajectory, .set(["requested", "themes"], ["leiderschp"]))

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `whatever is wrong with a pool, what is written down is not found again`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var mutator = Mutator(seed: seed, tokens: ["2023-02-30", "null", "x", "-", "\n"].map { Array($0.utf8) })
    var files = ExamplePool.files.mapValues { Array($0.utf8) }
    let samples = files.keys.sorted().compactMap { files[$0] }
    for path in files.keys.sorted() where Int.random(in: 0..<3, using: &random) == 0 {
      files[path] = mutator.mutation(of: [files[path] ?? []] + samples)
    }
    let context = ExamplePool.context(of: files)
    let baseline = Baseline(of: Checker(context, keepsRepeats: true).findings(), context)
    files[ExamplePool.baselinePath] = Array(baseline.text.utf8)
    #expect(ExamplePool.findings(in: files) == [])
    // What it reads is what it wrote.
    #expect(try Baseline("", Array(baseline.text.utf8)).text == baseline.text)
  }

  @Test func `it holds an entry a line, in order, with neither values nor line numbers`() throws {
    let files = try ExamplePool.files(after: [
      Self.slip, .edit(ExamplePool.trajectory, .set(["sessions", 2, "minutes"], 300)),
      .edit(ExamplePool.running, .set(["Jan Jansen"], 1)),
      .edit(ExamplePool.running, .set(["coachee"], "Piet")),
    ])
    let context = ExamplePool.context(of: files)
    let text = Baseline(of: Checker(context, keepsRepeats: true).findings(), context).text
    let lines = text.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.first == #"{"version":1"#)
    #expect(lines.last == "}")
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix(#",""#) && $0.hasSuffix("}") })
    #expect(text.contains(#""pointer":"/sessions/*/minutes""#))
    #expect(text.contains(#""pointer":"/*""#))
    for value in ["leiderschp", "300,", ":300", "Jan", "Piet"] { #expect(!text.contains(value)) }
    let paths = try Baseline("", Array(text.utf8)).entries.map(\.identity.path)
    #expect(paths == paths.sorted())
  }

  @Test func `findings that nothing tells apart are counted, and one more is found`() throws {
    let two = "---\nform: inspiration\non: 2023-11-15\nform: training\non: 2023-11-16\n---\n"
    let three =
      "---\nform: inspiration\non: 2023-11-15\nform: training\non: 2023-11-16\non: 2023-11-17\n---\n"
    var files = try ExamplePool.files(after: [.text(ExamplePool.event, two), .baseline])
    #expect(try known(in: files).map(\.count) == [2])
    files[ExamplePool.event] = Array(three.utf8)
    #expect(ExamplePool.findings(in: files).map(\.rule) == ["syntax"])
    files[ExamplePool.event] = Array(two.replacing("form: training\n", with: "").utf8)
    let left = ExamplePool.findings(in: files)
    #expect(left.map(\.rule) == ["stale-baseline"])
    #expect(left.first?.message.text(.english).hasPrefix("of these 2 known findings 1 are left") == true)
  }

  @Test func `what cannot be judged is not called gone`() throws {
    let held = RuleExample.Change.edit(ExamplePool.trajectory, .set(["sessions", 2, "minutes"], 300))
    let known = try ExamplePool.files(after: [held, .baseline])
    for (path, old, new) in [
      (ExamplePool.trajectory, "minutes: 300", "minutes: drie uur"),
      (ExamplePool.trajectory, "kind:", "kind"),
      (Contract.path, #""format": 1"#, #""format": "x""#),
    ] {
      var files = known
      let text = String(decoding: files[path] ?? [], as: UTF8.self)
      try #require(text.contains(old))
      files[path] = Array(text.replacing(old, with: new).utf8)
      let found = ExamplePool.findings(in: files).map(\.rule)
      #expect(!found.isEmpty)
      #expect(!found.contains("stale-baseline"), "\(new)")
    }
  }

  @Test(arguments: [
    ("", "1:1"), ("x", "1:1"), ("[]", "1:1"), ("{}", "1:1"), (#"{"version":"1"}"#, "1:1"),
    (#"{"format":1,"organisation":"x"}"#, "1:1"), (#"{"version":2}"#, "1:12"), (#"{"version":0}"#, "1:12"),
    (#"{"version":1,"findings":[]}"#, "1:14"), ("{\"version\":1\n,\"ENTRY\":{}\n}", "2:2"),
    ("{\"version\":1\n<<<<<<< HEAD\n}", "2:1"), ("{\"version\":1\n", "1:1"),
    ("{\"version\":1\n,\"ENTRY\":{\"rule\":\"r\",\"path\":\"p\",\"pointer\":\"\",\"count\":0}\n}", "2:2"),
    ("{\"version\":1\n,\"ENTRY\":{\"rule\":\"r\",\"path\":\"p\",\"pointer\":\"x\",\"count\":1}\n}", "2:2"),
    ("{\"version\":1\n,\"ENTRY\":{\"rule\":\"r\",\"path\":\"p\",\"pointer\":\"\",\"count\":1e400}\n}", "2:2"),
    (
      "{\"version\":1\n,\"ENTRY\":{\"rule\":\"r\",\"path\":\"p\",\"pointer\":\"\",\"count\":1,\"x\":1}\n}",
      "2:2"
    ),
    ("{\"version\":1\n,\"abc\":{\"rule\":\"r\",\"path\":\"p\",\"pointer\":\"\",\"count\":1}\n}", "2:2"),
  ])
  func `what is no list of known findings is refused, with its place`(_ text: String, _ place: String) throws
  {
    let bytes = Array(text.replacing("ENTRY", with: String(repeating: "a", count: 32)).utf8)
    let refusal = #expect(throws: Baseline.Refusal.self) { try Baseline("", bytes) }
    let fault = try #require(refusal?.faults.first)
    let position = LineMap(bytes).position(of: Int(fault.range.start))
    #expect("\(position.line):\(position.column)" == place)
    #expect(fault.help != nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a damaged list is refused or read, and never a way to hide more than it lists`(seed: UInt64) throws {
    var files = try ExamplePool.files(after: [Self.slip, .baseline])
    let text = try #require(files[ExamplePool.baselinePath])
    var mutator = Mutator(seed: seed, tokens: [",", "{", "}", "\"", "1", "\n"].map { Array($0.utf8) })
    let bytes = mutator.mutation(of: [text])
    files[ExamplePool.baselinePath] = bytes
    guard let baseline = try? Baseline(ExamplePool.baselinePath, bytes) else { return }
    let all = ExamplePool.findings(in: try ExamplePool.files(after: [Self.slip]))
    let found = ExamplePool.findings(in: files)
    let hidden = all.count - found.count { $0.rule != "stale-baseline" }
    #expect(hidden <= baseline.entries.reduce(0) { $0 + $1.count })
    for finding in found where finding.rule == "stale-baseline" {
      guard case .bytes(let range) = finding.location.place else { continue }
      #expect(range.indices.upperBound <= bytes.count)
    }
  }

  private func known(in files: [String: [UInt8]]) throws -> [Baseline.Entry] {
    try Baseline("", files[ExamplePool.baselinePath] ?? []).entries
  }
}
