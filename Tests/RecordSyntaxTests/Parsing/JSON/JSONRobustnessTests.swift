import RecordSyntax
import TestSupport
import Testing

struct JSONRobustnessTests {
  private static let sample =
    #"{"on":"2023-01-10","é\u00e9":[1,-2.5e3,true,null,{"a":{}}],"s":"x\ud83d\ude00\n"}"#

  /// What holds for the document of any bytes.
  private func check(_ bytes: [UInt8]) {
    let document = Document(parsing: bytes, as: .json, vocabulary: Vocabulary(["on", "a"]))
    #expect(document.faults.count <= Fault.most)
    for fault in document.faults { #expect(fault.range.indices.upperBound <= bytes.count) }
    for (index, node) in document.nodes.enumerated() {
      #expect(node.range.indices.upperBound <= bytes.count)
      #expect(Int(node.next) > index && Int(node.next) <= document.nodes.count)
      _ = document.decoded(index)
    }
    if !document.nodes.isEmpty { _ = document.value() }
    if document.faults.isEmpty {
      #expect(
        Document(parsing: Array(document.value().json.utf8), as: .json, vocabulary: Vocabulary([])).value()
          == document.value())
    }
  }

  @Test func `a text cut off anywhere is named as such`() {
    let bytes = Array(Self.sample.utf8)
    for count in bytes.indices {
      let cut = Array(bytes[..<count])
      #expect(!Document(parsing: cut, as: .json, vocabulary: Vocabulary([])).isReadable)
      check(cut)
    }
    check(bytes)
  }

  @Test(arguments: 0..<8)
  func `no bytes make it fail`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("{}[]\",:'\\u0d8 \n\r\ttruefalsn-+.eE#/*".utf8) + [0xC3, 0xA9, 0xFF, 0x00]
    for _ in 0..<400 {
      var bytes = Array(Self.sample.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        let byte = alphabet.randomElement(using: &random) ?? 0
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = byte
        case 1: bytes.insert(byte, at: index)
        case 2: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...9, using: &random)))
        default: bytes += bytes[index...]
        }
        if bytes.isEmpty { bytes = [0x5B] }
      }
      check(bytes)
    }
  }
}
