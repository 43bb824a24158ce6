import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// Two people who work on one trajectory at the same time, thousands of times; what should come of it is worked out on what
/// the records say, without texts, orders or places.
struct ConcurrentEditTests {
  /// How the file looks that both start from.
  enum Start: String, CaseIterable, CustomTestStringConvertible {
    case canonical, byHand, json

    var testDescription: String { rawValue }

    var path: String {
      self == .json ? "pool/trajectories/2023/t-2023-k7qm.json" : "pool/trajectories/2023/t-2023-k7qm.md"
    }

    func text(_ value: Value, _ hand: inout HandWriting) -> [UInt8] {
      let form = Schemas.bundled.canonicalForm(for: .trajectory)
      return switch self {
      case .canonical: Array(form.frontMatter(value).utf8)
      case .byHand: Array(hand.frontMatter(value).utf8)
      case .json: Array(form.json(value).utf8)
      }
    }
  }

  static let labels = (ours: "main", theirs: "els")

  static let record: Value = [
    "kind": "regulier", "coachee": "p-7k3m9q", "requested": ["on": "2023-01-10", "themes": ["leiderschap"]],
    "decision": ["on": "2023-01-12", "outcome": "granted"],
    "introductions": [["on": "2023-02-07", "coach": "noor-veldhuis"]], "coach": "noor-veldhuis",
    "agreement": ["signed": "2023-02-14", "sessions": 8],
    "sessions": [
      ["on": "2023-02-21", "minutes": 60], ["on": "2023-03-14", "minutes": 45],
      ["on": "2023-03-28", "minutes": 60],
    ],
    "referrals": [["on": "2023-06-13", "to": "loopbaan"], ["on": "2023-06-20", "to": "arbo"]],
    "closed": ["on": "2023-07-18", "reason": "completed"],
  ]

  /// Days of 2023, every other one from the first or second on.
  static func days(from first: Int) -> [Day] {
    stride(from: first, to: 28, by: 2).compactMap {
      Day("2023-0\(1 + $0 % 9)-\($0 + 10 > 28 ? 10 : $0 + 10)")
    }
  }

  static func tree(_ text: [UInt8], _ start: Start) throws -> MeaningTree {
    let document = Document(
      parsing: text, as: start == .json ? .json : .frontMatter, vocabulary: Schemas.bundled.vocabulary)
    try #require(document.isReadable, "\(String(decoding: text, as: UTF8.self))")
    return MeaningTree(document.value())
  }

  /// What is left of a merge when every conflict is decided for a side.
  private static func sides(_ merge: RecordMerge) throws -> (ours: [UInt8], theirs: [UInt8], isMerged: Bool)?
  {
    switch merge {
    case .merged(let text): return (text, text, true)
    case .conflict(let text, let places, _):
      #expect(places > 0)
      let sides = ConflictSides(text)
      return (sides.ours, sides.theirs, false)
    case .asText: return nil
    }
  }

  @Test(arguments: Start.allCases, 0..<4)
  func `nothing is lost, nothing is doubled, and what contradicts shows both`(
    _ start: Start, seed: UInt64
  ) throws {
    var hand = HandWriting(RandomValues(random: SeededGenerator(seed: seed)))
    var counts = (merged: 0, conflicts: 0, unproven: 0)
    for round in 0..<Self.rounds {
      let base = start.text(Self.record, &hand)
      let path = try #require(RecordPath(inAnyFolder: start.path))
      let seed = seed * 100_000 + UInt64(round)
      var both = RecordEditor(base, path, days: Self.days(from: 2), seed: seed * 3)
      both.work(round % 2)
      var ours = RecordEditor(base, path, days: Self.days(from: 0), seed: seed * 3 + 1)
      var theirs = RecordEditor(base, path, days: Self.days(from: 1), seed: seed * 3 + 2)
      if both.document.bytes != base, round % 4 == 1 {
        // Both did the same before they did anything else.
        ours = RecordEditor(both.document.bytes, path, days: Self.days(from: 0), seed: seed * 3 + 1)
        theirs = RecordEditor(both.document.bytes, path, days: Self.days(from: 1), seed: seed * 3 + 2)
      }
      ours.work(1 + round % 5)
      theirs.work(1 + round % 4)
      let (own, other) = (ours.document.bytes, theirs.document.bytes)
      let expected = MeaningTree.merged(
        try Self.tree(base, start), try Self.tree(own, start), try Self.tree(other, start))
      let merge = RecordMerge(start.path, base: base, ours: own, theirs: other, labels: Self.labels)
      guard let sides = try Self.sides(merge) else {
        counts.unproven += 1
        continue
      }
      let shown = Comment(
        rawValue: [base, own, other, sides.ours, sides.theirs]
          .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n~~~~\n"))
      try #require(try Self.tree(sides.ours, start) == expected.ours, shown)
      try #require(try Self.tree(sides.theirs, start) == expected.theirs, shown)
      #expect(sides.isMerged == (expected.ours == expected.theirs), shown)

      guard round % 3 == 0 else {
        if sides.isMerged { counts.merged += 1 } else { counts.conflicts += 1 }
        continue
      }
      let swapped = RecordMerge(start.path, base: base, ours: other, theirs: own, labels: Self.labels)
      if let mirrored = try Self.sides(swapped) {
        #expect(try Self.tree(mirrored.ours, start) == expected.theirs, shown)
        #expect(try Self.tree(mirrored.theirs, start) == expected.ours, shown)
      }
      guard sides.isMerged else {
        counts.conflicts += 1
        continue
      }
      counts.merged += 1
      let again = RecordMerge(start.path, base: base, ours: sides.ours, theirs: other, labels: Self.labels)
      #expect(try Self.sides(again)?.ours == sides.ours, shown)
      let alone = RecordMerge(start.path, base: base, ours: own, theirs: base, labels: Self.labels)
      #expect(try Self.sides(alone)?.ours == own, shown)
    }
    #expect(counts.merged > Self.rounds / 4 && counts.conflicts > 0, "\(counts)")
    #expect(counts.unproven <= (start == .byHand ? Self.rounds / 50 : 0), "\(counts)")
  }

  private static let rounds = 50

  @Test(arguments: 0..<4) func `a comment that one side wrote stays, and one that was taken out stays away`(
    seed: UInt64
  ) throws {
    let form = Schemas.bundled.canonicalForm(for: .trajectory)
    let path = try #require(RecordPath(inAnyFolder: Start.canonical.path))
    for round in 0..<15 {
      let seed = seed * 1000 + UInt64(round)
      var first = RecordEditor(
        Array(form.frontMatter(Self.record).utf8), path, days: [], seed: seed)
      for text in ["bleeft", "weg bij ons", "weg bij hen"] { first.comment(text) }
      let base = first.document.bytes
      var ours = RecordEditor(base, path, days: Self.days(from: 0), seed: seed + 1)
      var theirs = RecordEditor(base, path, days: Self.days(from: 1), seed: seed + 2)
      ours.removeComment("weg bij ons")
      theirs.removeComment("weg bij hen")
      ours.comment("van ons")
      theirs.comment("van hen")
      ours.work(2)
      theirs.work(2)
      let (own, other) = (ours.document.bytes, theirs.document.bytes)
      let merge = RecordMerge(Start.canonical.path, base: base, ours: own, theirs: other, labels: Self.labels)
      let sides = try #require(try Self.sides(merge))
      func comments(_ texts: [UInt8]...) -> [Set<String>] {
        texts.map { text in
          Set(
            String(decoding: text, as: UTF8.self).split(separator: "\n").filter { $0.contains("# ") }
              .map { $0.drop { $0 == " " } }.map(String.init))
        }
      }
      let (before, mine, others) = (comments(base)[0], comments(own)[0], comments(other)[0])
      let wanted = mine.intersection(others).union(mine.subtracting(before)).union(others.subtracting(before))
      let left = comments(sides.ours, sides.theirs)
      let shown = Comment(
        rawValue: [base, own, other, sides.ours, sides.theirs]
          .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n~~~~\n"))
      // What is about something that only one of them still has stands on that side of the conflict.
      #expect(left[0].union(left[1]).isSuperset(of: wanted), shown)
      if sides.isMerged { #expect(left[0] == wanted, shown) }
      for text in sides.isMerged ? wanted : [] {
        let count = String(decoding: sides.ours, as: UTF8.self).split(separator: "\n").count {
          $0.hasSuffix(text)
        }
        #expect(count == 1, shown)
      }
    }
  }
}
