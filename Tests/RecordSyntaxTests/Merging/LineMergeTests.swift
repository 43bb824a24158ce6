import TestSupport
import Testing

@testable import RecordSyntax

/// Texts merged line by line, judged by git.
struct LineMergeTests {
  @Test func `texts come together as git has them, or contradict each other where they do for git`() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 7)
    let words = ["een", "twee", "drie", "vier", "vijf"]
    func text(_ random: inout SeededGenerator) -> [String] {
      (0..<Int.random(in: 0...8, using: &random)).map { _ in
        words[Int.random(in: 0..<5, using: &random)] + "\n"
      }
    }
    func edited(_ lines: [String], _ random: inout SeededGenerator) -> [String] {
      var lines = lines
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0...lines.count, using: &random)
        if place < lines.count, Bool.random(using: &random) {
          lines[place] = words[Int.random(in: 0..<5, using: &random)] + "!\n"
        } else {
          lines.insert(words[Int.random(in: 0..<5, using: &random)] + "\n", at: place)
        }
      }
      return lines
    }
    var agreed = 0
    for _ in 0..<60 {
      let base = text(&random)
      let (ours, theirs) = (edited(base, &random), edited(base, &random))
      let merge = LineMerge(
        base: Array(base.joined().utf8), ours: Array(ours.joined().utf8), theirs: Array(theirs.joined().utf8))
      try folder.write(base.joined(), to: "base")
      try folder.write(ours.joined(), to: "ours")
      try folder.write(theirs.joined(), to: "theirs")
      let git = try folder.runGit(["merge-file", "-p", "ours", "base", "theirs"])
      // Git shows less of a conflict of which both sides begin or end alike, and is then at times content with less.
      guard git.code == 0, merge.ours == merge.theirs else { continue }
      #expect(String(decoding: merge.ours, as: UTF8.self) == git.output)
      agreed += 1
    }
    #expect(agreed > 20)
  }
}
