import RecordSyntax
import TestSupport
import Testing

/// Comments stay with what they are about: each case has one canonical form, which is its own.
struct CanonicalCommentTests {
  /// What stands between the fences, as written and as it should be.
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let canonical: String

    init(_ name: String, _ text: String, _ canonical: String) {
      self.name = name
      self.text = text
      self.canonical = canonical
    }

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      "above and behind", "# one\n# two\na:   1    # behind\nb: 2\n", "# one\n# two\na: 1 # behind\nb: 2\n"),
    Case(
      "without a blank behind the hash, behind a text in quotes", "a: 'Coach' #1\nb: 'x' # y\n",
      "a: \"Coach\" #1\nb: x # y\n"),
    Case("a paragraph at the top", "# file\n\n# about a\na: 1\n", "# file\n\n# about a\na: 1\n"),
    Case("many blank lines", "\n\n# file\n\n\n\n# x\n\n\na: 1\n\n\nb: 2\n", "# file\n\n# x\n\na: 1\nb: 2\n"),
    Case(
      "a paragraph in the middle", "a: 1\n\n# part\n\n# about b\nb: 2\n", "a: 1\n# part\n\n# about b\nb: 2\n"),
    Case("at the end", "a: 1\n\n# end\n\n# more\n\n", "a: 1\n# end\n\n# more\n"),
    Case("nothing else", "# only\n\n# this\n\n", "# only\n\n# this\n"),
    Case("around an empty mapping", "# above\n{ # in\n} # behind\n", "# above\n# in\n# behind\n"),
    Case("at the end of a block", "a:\n    b: 1\n    # end of a\nc: 2\n", "a:\n  b: 1\n  # end of a\nc: 2\n"),
    Case(
      "at the ends of two blocks", "a:\n  b:\n    c: 1\n    # end of b\n  # end of a\n# about d\nd: 2\n",
      "a:\n  b:\n    c: 1\n    # end of b\n  # end of a\n# about d\nd: 2\n"),
    Case("deeper than any block", "a: 1\n     # below a\nb: 2\n", "a: 1\n  # below a\nb: 2\n"),
    Case("fields that are switched off", "a:\n  # b: 1\n  # c: 2\nd: 3\n", "a:\n  # b: 1\n  # c: 2\nd: 3\n"),
    Case("under a zero-indented list", "a:\n- x\n# about b\nb: 1\n", "a:\n  - x\n# about b\nb: 1\n"),
    Case(
      "above an element", "a:\n- x\n# about z\n- z # behind z\n", "a:\n  - x\n  # about z\n  - z # behind z\n"
    ),
    Case("behind a key before a block", "a: # behind\n    b: 1\n", "a: # behind\n  b: 1\n"),
    Case("behind a key before a list", "a: # behind\n- x\n", "a: # behind\n  - x\n"),
    Case("above the first line of a block", "a:\n  # about b\n  b: 1\n", "a:\n  # about b\n  b: 1\n"),
    Case("between a key and its value", "a: # one\n  # two\n  1 # three\n", "# one\n# two\na: 1 # three\n"),
    Case(
      "between a dash and a mapping", "a:\n  - # behind\n    b: { c: 1 }\n",
      "a:\n  - # behind\n    b:\n      c: 1\n"),
    Case(
      "above a mapping behind a dash", "a:\n  -\n    # about b\n    b: 1\n    c: 2\n",
      "a:\n  -\n    # about b\n    b: 1\n    c: 2\n"),
    Case("behind a row", "a:\n  - { b: 1 } # row\n", "a:\n  - { b: 1 } # row\n"),
    Case("behind a bracket of a row", "a:\n  - { # row\n      b: 1 }\n", "a:\n  - { b: 1 } # row\n"),
    Case(
      "in a row", "a:\n  - { b: 1, # about b\n      c: 2 }\n  - { b: 3 }\n",
      "a:\n  - b: 1 # about b\n    c: 2\n  - { b: 3 }\n"),
    Case(
      "above a member of a row", "a:\n  - { b: 1,\n      # about c\n      c: 2 }\n",
      "a:\n  - b: 1\n    # about c\n    c: 2\n"),
    Case(
      "below the last member of a row", "a:\n  - { b: 1\n      # end\n    }\n", "a:\n  - b: 1\n    # end\n"),
    Case(
      "in a mapping that would be a row", "a:\n  - b: 1 # about b\n    c: 2\n",
      "a:\n  - b: 1 # about b\n    c: 2\n"),
    Case(
      "behind a mapping that is made a row", "a:\n  # row\n  - b: 1\n    c: 2\n",
      "a:\n  # row\n  - { b: 1, c: 2 }\n"),
    Case(
      "in a flow list", "a: [ # list\n  x, # about x\n  # about z\n  z\n  # end\n  ] # behind\n",
      "# list\na: # behind\n  - x # about x\n  # about z\n  - z\n  # end\n"),
    Case("in an empty list", "a: [ # one\n  # two\n  ] # three\n", "# one\n# two\na: [] # three\n"),
    Case("before a comma", "a: [x # about x\n  , z]\n", "a:\n  - x # about x\n  - z\n"),
    Case(
      "behind a flow list in a flow list", "a: [[x], # about\n  z]\n", "a:\n  - # about\n    - x\n  - z\n"),
    Case(
      "in a flow mapping at the top",
      "{ # top\n  a: 1, # about a\n  # about b\n  b: 2\n  # end\n} # behind\n",
      "# top\n\na: 1 # about a\n# about b\nb: 2\n# end\n# behind\n"),
    Case(
      "behind a block scalar's header", "a: |  # text\n    x\n    z\nb: 1\n", "a: | # text\n  x\n  z\nb: 1\n"),
    Case("behind a folded scalar's header", "a: >-  # text\n    x\n    z\n", "a: x z # text\n"),
    Case(
      "below a block scalar", "a: |\n    x\n    z\n  # deeper\nb: 1\n", "# deeper\na: |\n  x\n  z\nb: 1\n"),
    Case(
      "below a block scalar that is first behind a dash",
      "a:\n  - b: |\n        x\n        z\n      # deeper\n",
      "a:\n  -\n    # deeper\n    b: |\n      x\n      z\n"),
    Case("behind an empty value", "a: # empty\nb:   # too\n", "a: # empty\nb: # too\n"),
    Case("behind an empty element", "a:\n  - # empty\n  - x\n", "a:\n  - null # empty\n  - x\n"),
    Case(
      "nested lists", "a:\n- - x # x\n  # end\n- # second\n  - z\n",
      "a:\n  - - x # x\n    # end\n  - # second\n    - z\n"),
    Case("CRLF and tabs", "a: 1\t# behind\t\r\n# end  \r\n", "a: 1 # behind\n# end\n"),
    Case("what looks like one", "a: 'x # z'\nb: x#z\n", "a: \"x # z\"\nb: x#z\n"),
  ]

  private let form = CanonicalForm(.asWritten, Vocabulary([]))
  private let vocabulary = Vocabulary([])

  @Test(arguments: cases)
  func `a comment stays with what it is about`(_ example: Case) throws {
    #expect(try formatted(example.text) == example.canonical)
    #expect(try formatted(example.canonical) == example.canonical)
  }

  private func formatted(_ text: String) throws -> String {
    let document = Document(
      parsing: Array("---\n\(text)---\n".utf8), as: .frontMatter, vocabulary: vocabulary)
    try #require(document.isReadable, "\(document.faults)")
    let printed = try form.formatting(document)
    return String(decoding: printed.dropFirst(4).dropLast(4), as: UTF8.self)
  }

  @Test func `a paragraph that is set apart stays with the field below it when that moves`() throws {
    let words = Vocabulary(["a", "b"])
    let order = FieldOrder(
      fields: ["a", "b"].map { FieldOrder.Field(words.symbol(of: $0), level: FieldOrder.unknown) },
      levels: [FieldOrder.Level(fields: 0..<2, elements: -1, others: -1)])
    let text = "---\n# file\n\n# about b\nb: 2\n# part\n\n# about a\na: 1\n---\n"
    let document = Document(parsing: Array(text.utf8), as: .frontMatter, vocabulary: words)
    let printed = try CanonicalForm(order, words).formatting(document)
    #expect(
      String(decoding: printed, as: UTF8.self)
        == "---\n# file\n\n# part\n# about a\na: 1\n# about b\nb: 2\n---\n")
  }
}
