import RecordSyntax
import TestSupport
import Testing

struct YAMLSuiteTests {
  private static let suite = PublicSuite("yaml")

  @Test(.enabled(if: suite.isPresent, "the public suites are not on this machine"))
  func `the public suite is read rightly or refused, never read wrongly`() throws {
    var refused: Set<String> = []
    var counts: [String: Int] = [:]
    for entry in try Self.suite.cases() {
      let name = entry.text("case")
      let document = Document(
        parsing: try Self.suite.bytes(name + "/in.yaml"), as: .yaml, vocabulary: Vocabulary([]))
      let isRead = document.isWithinGrammar
      let documents = Value.array(document.nodes.isEmpty ? [] : [document.value()])
      if isRead, entry.text("expect") == "json" {
        #expect(PublicSuite.same(documents, try Self.suite.value(name + "/docs.json")), "\(name)")
      }
      let isPlain = entry["beyond_plain"] == [] || entry["beyond_plain"] == ["tab"]
      if isPlain {
        counts[entry.text("expect"), default: 0] += 1
        #expect(isRead == (entry.text("expect") != "error"), "\(name)")
      } else if isRead, entry.text("expect") == "error" {
        Issue.record("\(name) is read, and should be an error")
      } else if !isRead {
        refused.insert(name)
      }
    }
    #expect(counts == ["json": 186, "error": 75, "valid_nojson": 7])
    #expect(refused.count == 128)
  }
}
