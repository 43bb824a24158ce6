import RecordSyntax
import Testing

/// Edits of a text and the whole text that must come of them.
struct EditCase: CustomTestStringConvertible, Sendable {
  let name: String
  private(set) var before: String
  let edits: [Edit]
  private(set) var after: String

  init(_ name: String, _ before: String, _ edits: Edit..., becomes after: String) {
    (self.name, self.before, self.edits, self.after) = (name, before, edits, after)
  }

  var testDescription: String { name }

  /// Puts the same text around both.
  mutating func surround(_ put: (String) -> String) { (before, after) = (put(before), put(after)) }

  /// Makes the edits and compares the text.
  func check(as syntax: Document.Syntax) throws {
    let vocabulary = Vocabulary(["on", "sessions"])
    let document = Document(parsing: Array(before.utf8), as: syntax, vocabulary: vocabulary)
    #expect(document.faults.isEmpty)
    do {
      let edited = try document.applying(edits, vocabulary: vocabulary)
      #expect(String(decoding: edited.bytes, as: UTF8.self) == after)
    } catch {
      Issue.record("refused: \(error.reason.text(.english))")
    }
  }
}
