import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// Pools whose files can be read but hold anything: they are judged, counted and reported all the same.
struct MutatedPoolTests {
  /// Values that are at an edge or of the wrong kind; most are refused by a schema, and some are not.
  private static let values: [Value] = [
    nil, true, 0, -1, 1, 2023, 99, .number(Decimal(Int.max)), .number(Decimal(Int.min)),
    .number(Decimal(isNegative: false, digits: [1], exponent: 400)),
    .number(Decimal(isNegative: true, digits: [5], exponent: -1)), "", " ", "x", "0001-01-01", "9999-12-31",
    "2024-02-29", "2023-02-30", "2023-12-31", "1970-01-01", "../../etc", "a\nb", "\u{202E}x", [], [nil], [[]],
    .object([]), ["on": "9999-12-31"], ["on": "0001-01-01", "minutes": 2_000_000_000],
  ]

  @Test(arguments: 0..<2 as Range<UInt64>)
  func `a pool with any value in any place is judged and counted`(seed: UInt64) throws {
    for round in 0..<40 {
      var random = SeededGenerator(seed: seed << 32 | UInt64(round))
      var files = ExamplePool.files.mapValues { Array($0.utf8) }
      var edits: [(String, Edit)] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let path = try #require(files.keys.sorted().randomElement(using: &random))
        guard let (bytes, edit) = Self.changed(files[path] ?? [], path, &random) else { continue }
        files[path] = bytes
        edits.append((path, edit))
      }
      try judge(files, "seed \(seed), round \(round): \(edits)")
    }
  }

  /// A record with another value, or one more of the same, in any place.
  private static func changed(_ bytes: [UInt8], _ path: String, _ random: inout SeededGenerator) -> (
    [UInt8], Edit
  )? {
    let document = Document(parsing: bytes, at: path)
    let nodes = document.nodes.indices.filter { document.nodes[$0].kind != .key }
    guard let node = nodes.randomElement(using: &random), let value = values.randomElement(using: &random)
    else {
      return nil
    }
    let pointer = document.pointer(to: node)
    let edit: Edit =
      switch (document.nodes[node].kind, Bool.random(using: &random)) {
      case (.array, true):
        .append(pointer, document.elements(of: node).first.map { document.value($0) } ?? value)
      case (_, _) where Int.random(in: 0..<5, using: &random) == 0: .remove(pointer)
      default: .set(pointer, value)
      }
    guard let edited = try? document.applying([edit], vocabulary: Schemas.bundled.vocabulary) else {
      return nil
    }
    return (edited.bytes, edit)
  }

  private func judge(_ files: [String: [UInt8]], _ origin: String) throws {
    let pool = Pool(files: files)
    let surroundings = Surroundings(asOf: ExamplePool.asOf)
    let context = RuleContext(pool: pool, surroundings: surroundings) { files[$0] }
    let findings = Checker(context).findings()
    for finding in findings {
      #expect(files[finding.location.path] != nil || finding.location.path == Contract.path, "\(origin)")
      for language in Language.allCases { #expect(!finding.message.text(language).isEmpty, "\(origin)") }
      if let document = context.document(finding.location.path) {
        #expect(document.bytes(of: finding.location.place).end <= document.bytes.count, "\(origin)")
      }
    }
    for year in [1, 2022, 2023] {
      guard
        let figures = try? Figures(
          pool: pool, year: year, asOf: ExamplePool.asOf, findings: findings, despiteErrors: true)
      else { continue }
      let report = AnnualReport(
        figures, Disclosure(figures, pool.contract.publication), pool: pool, language: .dutch
      ) { files[$0] }
      #expect(!report.markdown.isEmpty, "\(origin)")
    }
  }
}
