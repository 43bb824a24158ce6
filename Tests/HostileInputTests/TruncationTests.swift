import RecordSyntax
import TestProperties
import Testing

/// Files that end too soon, as when a disk is full or a download breaks off.
struct TruncationTests {
  @Test(arguments: Surface.allCases)
  func `a text cut off anywhere is sound`(surface: Surface) {
    for sample in surface.samples {
      // A schema has thousands of places, and every one takes a while.
      for count in stride(from: 0, to: sample.count, by: sample.count > 500 ? 7 : 1) {
        surface.expectSound(Array(sample[..<count]), "cut off at \(count)")
      }
    }
  }

  @Test func `JSON that is cut off anywhere is named as such`() throws {
    let bytes = try #require(Surface.json.samples.first)
    for count in bytes.indices {
      #expect(!Document(parsing: Array(bytes[..<count]), as: .json, vocabulary: Vocabulary([])).isReadable)
    }
  }
}
