import RecordSyntax
import TestSupport
import Testing

struct CanonicalFormTests {
  private let form = CanonicalForm(.asWritten, Vocabulary(RandomValues.keys))
  private let vocabulary = Vocabulary(RandomValues.keys)

  private let record: Value = [
    "kind": "regular", "requested": ["on": "2023-01-10", "themes": ["work", "a: b"]], "decision": [:],
    "sessions": [["on": "2023-03-16", "minutes": 60], ["on": "2023-03-30", "parts": [1, 2]], [1, []]],
    "costs": [], "closed": nil, "no": "nee",
  ]

  @Test func `JSON is laid out by shape`() {
    #expect(
      form.json(record) == """
        {
          "kind": "regular",
          "requested": {
            "on": "2023-01-10",
            "themes": [
              "work",
              "a: b"
            ]
          },
          "decision": {},
          "sessions": [
            { "on": "2023-03-16", "minutes": 60 },
            {
              "on": "2023-03-30",
              "parts": [
                1,
                2
              ]
            },
            [
              1,
              []
            ]
          ],
          "costs": [],
          "closed": null,
          "no": "nee"
        }

        """)
  }

  @Test func `front matter is laid out by shape, with no quotes but where they are needed`() {
    #expect(
      form.frontMatter(record, body: "\nText\n") == """
        ---
        kind: regular
        requested:
          on: 2023-01-10
          themes:
            - work
            - "a: b"
        decision: {}
        sessions:
          - { on: 2023-03-16, minutes: 60 }
          - on: 2023-03-30
            parts:
              - 1
              - 2
          - - 1
            - []
        costs: []
        closed:
        no: nee
        ---

        Text

        """)
  }

  @Test func `an empty record is empty`() {
    #expect(form.json([:]) == "{}\n")
    #expect(form.frontMatter([:]) == "---\n---\n")
  }

  @Test(
    arguments: [
      ("yes", "\"yes\""), ("No", "\"No\""), ("ON", "\"ON\""), ("y", "\"y\""), ("12:30", "\"12:30\""),
      ("1_000", "\"1_000\""),
      ("1.2.3", "\"1.2.3\""), ("0b11", "\"0b11\""), ("=", "\"=\""), ("<<", "\"<<\""), ("2023", "\"2023\""),
      ("null", "\"null\""),
      ("nee", "nee"), ("only", "only"), ("2023-03-16", "2023-03-16"), ("06-12345678", "06-12345678"),
      ("+31 6 12", "+31 6 12"),
      ("12u30", "12u30"), ("<x", "<x"), ("a\"b", "a\"b"), ("\"a", "'\"a'"), ("it's", "it's"),
      ("'t", "\"'t\""), ("-x", "\"-x\""),
      ("a: b", "\"a: b\""), ("a #b", "\"a #b\""), ("a\\ #b", "'a\\ #b'"),
      ("\\'\u{301}: ", "'\\''\u{301}: '"), ("", "\"\""), (" x", "\" x\""),
      ("é", "é"), ("a\u{2028}", "\"a\\u2028\""),
      ("een\ntwee", "|-\n  een\n  twee"), ("een\n\n  twee\n", "|\n  een\n\n    twee"),
      ("een\n", "\"een\\n\""), ("een \ntwee", "\"een \\ntwee\""),
      (" een\ntwee", "\" een\\ntwee\""), ("een\ntwee\n\n", "\"een\\ntwee\\n\\n\""),
      ("een\tx\ntwee", "\"een\\tx\\ntwee\""),
    ])
  func `a text is plain where every reader takes it for the same text`(text: String, written: String) {
    #expect(form.frontMatter(["a": .string(text)]) == "---\na: \(written)\n---\n")
  }

  @Test(
    arguments: [
      ("007", "7"), ("+5", "5"), ("1.50", "1.5"), ("-0", "0"), ("0.0", "0"), (".5", "0.5"), ("5.", "5"),
      ("1e3", "1000"), ("0x1F", "31"),
      ("0o17", "15"), ("1E+400", "1e400"), ("1e-7", "1e-7"), ("0.0000001", "1e-7"),
      ("1e99999999999", "1e99999999999"),
      ("0.123456", "0.123456"), ("123456789.5", "123456789.5"), ("-12", "-12"), ("0", "0"),
    ])
  func `a number has its shortest form`(number: String, shortest: String) throws {
    let text = "---\na: \(number)\nb:\n  - { c: \(number) }\n---\n"
    let canonical = "---\na: \(shortest)\nb:\n  - { c: \(shortest) }\n---\n"
    #expect(try formatted(text) == canonical)
  }

  @Test(
    arguments: [
      ("\u{FEFF}---\r\na: 1\r\n---\r\nText  \r\n\r\nmore\r\n\r\n", "---\na: 1\n---\nText  \n\nmore\n"),
      ("---\na: 1\n...\n", "---\na: 1\n---\n"), ("---  \na: 1\n---", "---\na: 1\n---\n"),
      ("---\na: 1\n---\n\n\n", "---\na: 1\n---\n"), ("---\na: 1\n---\n\nText", "---\na: 1\n---\n\nText\n"),
      ("---\n---\n", "---\n---\n"), ("---\n{}\n---\n", "---\n---\n"),
      ("---\na: 1\n---\n---\n  x\ry\n", "---\na: 1\n---\n---\n  x\ny\n"),
    ])
  func `line endings, fences and the end of the file have one form, and the Markdown keeps its blanks`(
    text: String, canonical: String
  ) throws {
    #expect(try formatted(text) == canonical)
  }

  @Test(arguments: [
    "---\na: 1\n...\n", "---\na: 1\n...\nTekst.\n", "---\na: 1\n---\n\n", "---\na:  1\n---\n",
  ])
  func `a glance takes nothing for canonical that is not`(text: String) {
    let document = Document(parsing: Array(text.utf8), as: .frontMatter, vocabulary: Vocabulary([]))
    let form = CanonicalForm(.asWritten, Vocabulary([]))
    #expect(document.isReadable)
    #expect(form.firstDifference(in: document, isInOrder: true) != nil)
  }

  @Test func `JSON has no escape that is not needed`() throws {
    let text = #"{"a":"\u00e9\/\u0022\u2028", "b" : [ ], "c":{ },"d":[{"x":1,"y":{}},{"x":[1]}], "e": 1.0e2}"#
    let canonical = """
      {
        "a": "é/\\"\\u2028",
        "b": [],
        "c": {},
        "d": [
          { "x": 1, "y": {} },
          {
            "x": [
              1
            ]
          }
        ],
        "e": 100
      }

      """
    #expect(try formatted(text, as: .json) == canonical)
  }

  @Test func `fields stand in the order of the schema, and others behind them in their own`() throws {
    let words = Vocabulary(["on", "kind", "list", "minutes", "place"])
    func field(_ name: String, _ level: Int = FieldOrder.unknown) -> FieldOrder.Field {
      FieldOrder.Field(words.symbol(of: name), level: level)
    }
    let order = FieldOrder(
      fields: [field("kind"), field("list", 1), field("on"), field("minutes"), field("place")],
      levels: [
        FieldOrder.Level(fields: 0..<2, elements: -1, others: 2),
        FieldOrder.Level(fields: 0..<0, elements: 2, others: -1),
        FieldOrder.Level(fields: 2..<5, elements: -1, others: -1),
      ])
    let text = """
      ---
      zulu: { minutes: 1, on: 2 }
      list:
        - { place: x, extra: 1, on: 1 }
        - place: z
          # about the day
          on: 2
      alfa: 1
      # about the kind
      kind: k # behind
      ---

      """
    let canonical = """
      ---
      # about the kind
      kind: k # behind
      list:
        - { on: 1, place: x, extra: 1 }
        -
          # about the day
          on: 2
          place: z
      zulu:
        on: 2
        minutes: 1
      alfa: 1
      ---

      """
    let document = Document(parsing: Array(text.utf8), as: .frontMatter, vocabulary: words)
    let form = CanonicalForm(order, words)
    let printed = String(decoding: try form.formatting(document), as: UTF8.self)
    #expect(printed == canonical)
    #expect(form.firstDifference(in: document) == 4)
  }

  @Test func `a warning that only many others kept from being told stands in no way`() throws {
    // As many as are told of one file, all mended by formatting, and one behind them that stays.
    let values = String(repeating: "  - {\n}\n", count: Fault.most)
    let document = Document(
      parsing: Array("---\n\(values)---\n\u{1}\n".utf8), as: .frontMatter, vocabulary: vocabulary)
    let text = try form.formatting(document)
    #expect(text.count < document.bytes.count)
  }

  @Test func `a document that cannot be read or would grow too large is refused`() {
    let broken = Document(parsing: Array("---\na: [1\n---\n".utf8), as: .frontMatter, vocabulary: vocabulary)
    #expect(throws: CanonicalRefusal.self) { try form.formatting(broken) }
    #expect(form.firstDifference(in: broken) == nil)
    let depth = Document.mostDepth
    let ones = String(repeating: "1,", count: 20_000) + "1"
    let deep = String(repeating: "[", count: depth) + ones + String(repeating: "]", count: depth)
    let large = Document(parsing: Array(deep.utf8), as: .json, vocabulary: vocabulary)
    #expect(large.isReadable)
    #expect(throws: CanonicalRefusal.self) { try form.formatting(large) }
    #expect(form.firstDifference(in: large) == 1)
  }

  @Test(
    arguments: [
      // Two hundred blocks that end together above many comments.
      (0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        + String(repeating: "#\n", count: 10_000),
      // Many comments on elements that lie deep, below long names.
      (0..<100).map { _ in "{ \(String(repeating: "k", count: 5000)): " }.joined() + "["
        + String(repeating: "1, #\n", count: 10_000) + "]" + String(repeating: "}", count: 100) + "\n",
      // Many lines of text that would be indented by four hundred blanks.
      String(repeating: "[", count: 200) + "\"" + String(repeating: "a\\n", count: 50_000) + "\""
        + String(repeating: "]", count: 200) + "\n",
    ])
  func `many comments or lines take no time by the product of their number and depth`(text: String) {
    let document = Document(
      parsing: Array("---\n\(text)---\n".utf8), as: .frontMatter, vocabulary: vocabulary)
    #expect(document.isReadable)
    // Either is well: it must only come to an end.
    let result = try? form.formatting(document)
    #expect(result == nil || result?.isEmpty == false)
  }

  private func formatted(_ text: String, as syntax: Document.Syntax = .frontMatter) throws -> String {
    let document = Document(parsing: Array(text.utf8), as: syntax, vocabulary: vocabulary)
    let printed = try form.formatting(document)
    let isCanonical = form.firstDifference(in: document) == nil
    #expect(isCanonical == (printed == document.bytes))
    return String(decoding: printed, as: UTF8.self)
  }
}
