import CoachPool
import Foundation
import RecordSyntax
import TestSupport
import Testing

/// Two people who each work on many trajectories, and the real git that merges them with the command as its driver.
///
/// `COACHPOOL_MERGE_ROUNDS=2000` makes it two thousand trajectories.
struct MergeRoundTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["COACHPOOL_MERGE_ROUNDS"].flatMap(Int.init) ?? 30
  private static let tool = BuiltTool.coachpool.path

  /// A trajectory as both found it, and what each made of it.
  private struct Round: Sendable {
    let start: ConcurrentEditTests.Start
    let path: String
    let base: [UInt8]
    let ours: [UInt8]
    let theirs: [UInt8]

    init(_ number: Int) throws {
      start = ConcurrentEditTests.Start.allCases[number % 3]
      path = start.path.replacing("k7qm", with: String(10_000 + number))
      let seed = 9_000_000 + UInt64(number) * 3
      var hand = HandWriting(RandomValues(random: SeededGenerator(seed: seed)))
      base = start.text(ConcurrentEditTests.record, &hand)
      let record = try #require(RecordPath(inAnyFolder: path))
      var own = RecordEditor(base, record, days: ConcurrentEditTests.days(from: 0), seed: seed + 1)
      var other = RecordEditor(base, record, days: ConcurrentEditTests.days(from: 1), seed: seed + 2)
      own.work(1 + number % 5)
      other.work(1 + number % 4)
      (ours, theirs) = (own.document.bytes, other.document.bytes)
    }

    /// The trajectories with these numbers, made by two at once.
    static func all(_ numbers: Range<Int>) async throws -> [Round] {
      let half = (numbers.lowerBound + numbers.upperBound) / 2
      async let first = (numbers.lowerBound..<half).map { try Round($0) }
      async let second = (half..<numbers.upperBound).map { try Round($0) }
      return try await first + second
    }
  }

  private static func makeRepository(_ rounds: [Round]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q", "--initial-branch=main")
    try folder.git("config", "merge.coachpool.driver", "'\(tool)' merge %O %A %B --path %P --lang en")
    try folder.write("pool/** text eol=lf merge=coachpool\n", to: ".gitattributes")
    try commit(rounds, \.base, in: folder)
    try folder.git("checkout", "-q", "-b", "els")
    try commit(rounds, \.theirs, in: folder)
    try folder.git("checkout", "-q", "main")
    try commit(rounds, \.ours, in: folder)
    return folder
  }

  private static func commit(
    _ rounds: [Round], _ text: (Round) -> [UInt8], in folder: borrowing TemporaryFolder
  ) throws {
    for round in rounds { try folder.write(text(round), to: round.path) }
    try folder.git("add", "--all")
    try folder.git("commit", "-q", "-m", "Work")
  }

  @Test func `git merges what two people did, and nothing is lost or doubled`() async throws {
    let rounds = try await Round.all(0..<Self.count)
    let folder = try Self.makeRepository(rounds)
    let merge = try folder.runGit(["merge", "-m", "Merge", "els"])
    let unmerged = Set(
      try folder.git("diff", "--name-only", "--diff-filter=U").split(separator: "\n").map(String.init))
    let files = try folder.snapshot()
    var counts = (merged: 0, conflicts: 0, unproven: 0)
    for round in rounds {
      guard !merge.errors.contains("\(round.path): merged as any other text") else {
        counts.unproven += 1
        continue
      }
      let text = try #require(files[round.path])
      let sides = ConflictSides(text)
      func tree(_ text: [UInt8]) throws -> MeaningTree { try ConcurrentEditTests.tree(text, round.start) }
      let expected = MeaningTree.merged(try tree(round.base), try tree(round.ours), try tree(round.theirs))
      let shown = Comment(
        rawValue: [round.base, round.ours, round.theirs, text].map { String(decoding: $0, as: UTF8.self) }
          .joined(separator: "\n~~~~\n"))
      #expect(try tree(sides.ours) == expected.ours, shown)
      #expect(try tree(sides.theirs) == expected.theirs, shown)
      #expect(unmerged.contains(round.path) == (expected.ours != expected.theirs), shown)
      if unmerged.contains(round.path) { counts.conflicts += 1 } else { counts.merged += 1 }
    }
    #expect(merge.code == (unmerged.isEmpty ? 0 : 1), "\(merge.errors)")
    #expect(
      counts.merged > Self.count / 4 && counts.conflicts > 0 && counts.unproven <= Self.count / 50,
      "\(counts)")
    if Self.count > 100 { print("merges by git: \(counts)") }
  }
}
