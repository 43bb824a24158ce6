import RecordSyntax
import TestSupport
import Testing

struct YAMLRobustnessTests {
  private static let sample = Array(
    """
    ---
    # trajectory
    kind: coaching   # soort
    "coachee": 'p-7k3m9q'
    requested: { on: 2023-02-01, themes: [werk, "ba\\u006cans", 'x''y'], ownTime: true }
    note: >-
      een
        twee

      drie
    text: |+
      vier

    plain: over
      twee regels
    quoted: "over
      twee \\
      regels"
    sessions:
    - { on: 2023-03-16, minutes: 60 }
    -
      - a
      - - b: 0x1F
          c: ~
    é: ü
    closed:
    ...
    # Profiel
    """.utf8)

  /// Whether the tree's ranges and links are sound, and every value can be made.
  private func check(_ bytes: [UInt8], _ syntax: Document.Syntax, _ vocabulary: Vocabulary) -> Bool {
    let document = Document(parsing: bytes, as: syntax, vocabulary: vocabulary)
    let nodes = document.nodes
    for (index, node) in nodes.enumerated() {
      guard node.range.indices.upperBound <= bytes.count, node.next > index, node.next <= nodes.count else {
        return false
      }
      if node.kind == .key {
        guard index + 1 < nodes.count, node.next == nodes[index + 1].next else { return false }
      }
    }
    if !nodes.isEmpty { _ = document.value().json }
    return document.faults.count <= Fault.most
      && document.faults.allSatisfy { $0.range.indices.upperBound <= bytes.count }
      && document.comments.allSatisfy { $0.indices.upperBound <= bytes.count }
      && document.faults.map(\.range.start) == document.faults.map(\.range.start).sorted()
  }

  @Test func `a text cut off anywhere gives a sound tree`() {
    let vocabulary = Vocabulary(["kind", "sessions", "on"])
    for count in 0...Self.sample.count {
      var isSound = true
      isSound = isSound && check(Array(Self.sample[..<count]), .frontMatter, vocabulary)
      isSound = isSound && check(Array(Self.sample[..<count]), .yaml, vocabulary)
      isSound =
        isSound && check(Array(Self.sample[..<count]) + Array("\n---\n".utf8), .frontMatter, vocabulary)
      #expect(isSound, "cut off at \(count)")
    }
  }

  @Test func `a mutated text gives a sound tree`() {
    let vocabulary = Vocabulary(["kind", "sessions", "on"])
    let bricks = [
      "\n", " ", "\t", "- ", "-", ": ", ":", "?", "? ", "#", "[", "]", "{", "}", ",", "\"", "'", "\\", "|",
      ">", "&a ", "*a", "!t ",
      "<<: ", "@", "%", "---\n", "...\n", "\r", "\u{0}", "é", "a: b\n", "  ", "    ", "~", "0x", ".inf",
    ].map { Array($0.utf8) }
    var generator = SeededGenerator(seed: 2023)
    for round in 0..<2_000 {
      var bytes = Self.sample
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        let start = Int.random(in: 4...bytes.count, using: &generator)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &generator))
        let brick = bricks[Int.random(in: 0..<bricks.count, using: &generator)]
        bytes.replaceSubrange(start..<end, with: Bool.random(using: &generator) ? brick : brick + brick)
      }
      if Int.random(in: 0..<20, using: &generator) == 0 {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let isSound = check(bytes, round % 4 == 0 ? .yaml : .frontMatter, vocabulary)
      #expect(isSound, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: [
    "[", "{a: ", "- ", "{", "[a: ", "a:\n", "? ", "&a ", "!a ", "*a ", "'", "\"", "\"\\", "a: 'b\n", "[\"",
    "k: [\n", "|\n", ": ",
  ])
  func `ten thousand of anything end in few located faults`(text: String) {
    let bytes =
      Array("---\n".utf8) + Array(String(repeating: text, count: 10_000).utf8) + Array("\n---\n".utf8)
    let isSound = check(bytes, .frontMatter, Vocabulary([]))
    #expect(isSound)
  }

  @Test(arguments: ["[", "- ", "{ a: "])
  func `what is nested too deep is named once and where`(text: String) {
    let bytes = Array(String(repeating: text, count: 100_000).utf8)
    let document = Document(parsing: bytes, as: .yaml, vocabulary: Vocabulary([]))
    #expect(document.faults.count == 1)
    #expect(document.faults.first?.range.start == UInt32(text.utf8.count * Document.mostDepth))
  }

  @Test func `indentation that grows with every line is read up to the most depth`() {
    let text = (0..<300).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    let document = Document(parsing: Array(text.utf8), as: .yaml, vocabulary: Vocabulary([]))
    #expect(document.faults.count == 1)
    let fine = (0..<256).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(Document(parsing: Array(fine.utf8), as: .yaml, vocabulary: Vocabulary([])).faults.isEmpty)
  }

  @Test func `bytes that no text has are named in front matter and in the body`() {
    let bytes = Array("---\na: b\u{01}\n---\nc\u{85}\u{9F}".utf8) + [0xE9, 0x20, 0xFF, 0x00]
    let document = Document(parsing: bytes, as: .frontMatter, vocabulary: Vocabulary([]))
    #expect(document.faults.map(\.range.start) == [8, 17, 19])
    #expect(document.faults.map { $0.message.text(.dutch) }.contains { $0.contains("eerste van 2 bytes") })
    #expect(document.faults.map(\.severity) == [.error, .warning, .error])
  }

  @Test func `control characters in the body are one warning, and hide no broken byte`() {
    let body = Array(String(repeating: "\u{1B}[0m", count: 50).utf8)
    let document = Document(
      parsing: Array("---\na: b\n---\n".utf8) + body, as: .frontMatter, vocabulary: Vocabulary([]))
    #expect(document.isReadable)
    #expect(document.faults.map(\.severity) == [.warning])
    let broken = Document(
      parsing: Array("---\na: b\n---\n".utf8) + body + [0xFF], as: .frontMatter,
      vocabulary: Vocabulary([]))
    #expect(broken.faults.map(\.severity) == [.warning, .error])
  }
}
