import RecordSyntax
import TestSupport
import Testing

struct CanonicalFormTests {
  private let record: Value = [
    "kind": "regular", "requested": ["on": "2023-01-10", "themes": ["work", "a: b"]], "decision": [:],
    "sessions": [["on": "2023-03-16", "minutes": 60], ["on": "2023-03-30", "parts": [1, 2]], [1, []]],
    "costs": [], "closed": nil, "no": "nee",
  ]

  @Test func `JSON is laid out by shape`() {
    #expect(
      CanonicalForm.json(record) == """
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
      CanonicalForm.frontMatter(record, body: "\nText\n") == """
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
        closed: null
        no: nee
        ---

        Text

        """)
  }

  @Test func `an empty record is empty`() {
    #expect(CanonicalForm.json([:]) == "{}\n")
    #expect(CanonicalForm.frontMatter([:]) == "---\n---\n")
  }

  @Test(arguments: 0..<10)
  func `what is written reads back as the same value, and is written the same again`(seed: UInt64) {
    var values = RandomValues(random: SeededGenerator(seed: seed))
    let vocabulary = Vocabulary(RandomValues.keys)
    for _ in 0..<60 {
      let value = values.object(depth: 4)
      let json = CanonicalForm.json(value)
      let fromJSON = Document(parsing: Array(json.utf8), as: .json, vocabulary: vocabulary)
      #expect(fromJSON.isReadable && fromJSON.value() == value)
      #expect(CanonicalForm.json(fromJSON.value()) == json)
      let matter = CanonicalForm.frontMatter(value)
      let fromMatter = Document(parsing: Array(matter.utf8), as: .frontMatter, vocabulary: vocabulary)
      #expect(fromMatter.faults.isEmpty && fromMatter.value() == value, "\(matter)")
      #expect(CanonicalForm.frontMatter(fromMatter.value()) == matter)
    }
  }
}
