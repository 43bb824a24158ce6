import RecordSyntax
import TestSupport
import Testing

struct JSONSuiteTests {
  private static let suite = PublicSuite("json")
  /// Texts with equal keys, which the suite accepts and a record must not have.
  private static let deviations: Set = [
    "test_parsing/y_object_duplicated_key.json", "test_parsing/y_object_duplicated_key_and_value.json",
  ]

  @Test(.enabled(if: suite.isPresent, "the public suites are not on this machine"))
  func `the public suite is accepted and refused as it says`() throws {
    var count = 0
    for entry in try Self.suite.cases() {
      let file = entry.text("file")
      let document = Document(parsing: try Self.suite.bytes(file), as: .json, vocabulary: Vocabulary([]))
      count += 1
      guard entry.text("expect") != "either" else { continue }
      let isRight = document.isReadable == (entry.text("expect") == "accept")
      #expect(isRight != Self.deviations.contains(file), "\(file)")
      if document.isReadable, let name = file.split(separator: "/").last {
        #expect(PublicSuite.same(document.value(), try Self.suite.value("expected/\(name)")), "\(file)")
      }
    }
    #expect(count == 318)
  }
}
