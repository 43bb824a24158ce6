@testable import CoachPoolFiles
import RecordSyntax
import TestSupport
import Testing

struct GitObjectsTests {
  @Test func `a program that answers while it is being asked never waits for its reader`() throws {
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: 8 << 20)
    var count = 0
    let outcome = try PipedProcess.run("cat", [], environment: [], input: input) { count += $0.count }
    #expect(try #require(outcome).code == 0)
    #expect(count == input.count)
  }

  @Test func `a program that does not listen ends all the same`() throws {
    let input = [UInt8](repeating: UInt8(ascii: "x"), count: 8 << 20)
    let outcome = try PipedProcess.run("false", [], environment: [], input: input) { _ in }
    #expect(try #require(outcome).code == 1)
    #expect(try PipedProcess.run("no-such-program", [], environment: []) { _ in } == nil)
  }

  @Test func `texts come in the order asked, empty, large and missing ones too`() throws {
    let folder = try TemporaryFolder()
    try folder.git("init", "-q")
    var names: [String] = []
    var texts: [[UInt8]] = []
    for number in 0..<60 {
      let text = number == 7 ? "" : String(repeating: "\(number)\nblob 12 ", count: number * 400)
      try folder.write(text, to: "file")
      texts.append(Array(text.utf8))
      names.append(String(try folder.git("hash-object", "-w", "file").dropLast()))
    }
    try folder.write([UInt8](repeating: 0x0A, count: Document.mostBytes + 1), to: "file")
    names.append(String(try folder.git("hash-object", "-w", "file").dropLast()))
    names += [String(repeating: "1", count: 40), names[3]]
    var found: [GitObjects.Text] = []
    try GitObjects.read(names, by: Git(folder: folder.path)) { number, text in
      #expect(number == found.count)
      found.append(text)
    }
    try #require(found.count == 63)
    for (text, expected) in zip(found, texts) {
      guard case .bytes(expected) = text else {
        Issue.record("another text")
        continue
      }
    }
    guard case .tooLarge(Document.mostBytes + 1) = found[60], case .missing = found[61],
      case .bytes(texts[3]) = found[62]
    else {
      Issue.record("\(found[60...])")
      return
    }
  }
}
