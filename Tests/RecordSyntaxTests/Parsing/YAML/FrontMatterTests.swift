import RecordSyntax
import Testing
import TestSupport

struct FrontMatterTests {
  private func read(_ text: String) -> Document {
    Document(parsing: Array(text.utf8), as: .frontMatter, vocabulary: Vocabulary(["kind", "coaching"]))
  }

  @Test func `a record is read with its body`() {
    let document = read(
      """
      ---
      kind: coaching # soort
      requested: { on: 2023-02-01, themes: [werk, balans] }
      sessions:
        - { on: 2023-03-16, minutes: 60 }
        - { on: 2023-04-13, minutes: 60, place: online }
      closed:
      ---
      # Profiel

      ---
      """)
    #expect(document.faults.isEmpty)
    #expect(
      document.value() == [
        "kind": "coaching", "requested": ["on": "2023-02-01", "themes": ["werk", "balans"]],
        "sessions": [
          ["on": "2023-03-16", "minutes": 60], ["on": "2023-04-13", "minutes": 60, "place": "online"],
        ],
        "closed": nil,
      ])
    #expect(document.nodes[1].symbol.rawValue == 1)
    #expect(document.nodes[2].symbol.rawValue == 2)
    #expect(
      document.body.map { String(decoding: document.bytes[$0.indices], as: UTF8.self) } == "# Profiel\n\n---")
    #expect(
      document.comments.map { String(decoding: document.bytes[$0.indices], as: UTF8.self) } == ["# soort"])
  }

  @Test(arguments: [
    "---\n---\n", "---\n---", "---\n# niets\n\n...\nbody", "---\r\n---\r\n", "\u{FEFF}---\n---\n",
  ])
  func `empty front matter is an empty object`(text: String) {
    let document = read(text)
    #expect(document.isReadable)
    #expect(document.value() == [:])
  }

  @Test(arguments: [
    "", "# Titel\n", "----\na: 1\n----\n", " ---\na: 1\n---\n", "--- a\n---\n",
  ])
  func `a file that does not start with a fence has no front matter`(text: String) {
    let document = read(text)
    #expect(document.nodes.isEmpty)
    #expect(document.faults.count == 1)
    #expect(document.faults.first?.range.start == 0)
    #expect(!document.isReadable)
  }

  @Test(arguments: [
    ("①----②\na: 1\n---\n", "niet precies ---"), ("① ---②\na: 1\n---\n", "niet precies ---"),
    ("①# Titel②\n", "begint niet met"), ("①---②\na: 1\n", "niet afgesloten"), ("①---②", "niet afgesloten"),
    ("---①  ②\na: 1\n---\n", "spaties"), ("---\na: 1\n...①\t②\n", "spaties"),
    ("---\na: 1\n①---② b\n---\n", "tweede"),
  ])
  func `what is wrong with the fences is said at the fence`(text: String, says: String) throws {
    let marked = MarkedText(text)
    let document = Document(parsing: marked.bytes, as: .frontMatter, vocabulary: Vocabulary([]))
    let fault = try #require(document.faults.first)
    #expect(document.faults.count == 1)
    #expect([fault.range] == marked.ranges)
    #expect(fault.message.text(.dutch).contains(says))
    #expect(document.isReadable == (says == "spaties"))
  }

  @Test func `an unterminated front matter shows the line that was meant to end it`() throws {
    let marked = MarkedText("---\na: 1\n① ----②\nbody\n")
    let document = Document(parsing: marked.bytes, as: .frontMatter, vocabulary: Vocabulary([]))
    #expect(document.faults.map(\.related?.range) == marked.ranges)
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
