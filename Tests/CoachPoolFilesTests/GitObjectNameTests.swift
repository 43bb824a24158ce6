import TestSupport
import Testing

@testable import CoachPoolFiles

struct GitObjectNameTests {
  @Test(arguments: ["sha1", "sha256"])
  func `a text has the name that git gives it`(_ format: String) throws {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q", "--object-format=\(format)")
    // Lengths around that of a block, of which the head takes a part.
    for count in [0, 1, 40, 43, 44, 45, 46, 47, 48, 52, 53, 54, 55, 56, 63, 64, 65, 119, 1_000, 100_000] {
      let text = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
      try folder.write(text, to: "file")
      let name = try folder.git("hash-object", "--no-filters", "file").dropLast()
      #expect(GitObjectName.ofText(text, digits: name.count) == name)
    }
  }
}
