import Testing

@testable import RecordSyntax

struct PatternMemoryTests {
  @Test func `what is made deterministic on the way stays bounded`() throws {
    var parser = PatternParser("(a|b)*a(a|b){1000}c")
    var determiniser = PatternDeterminiser(try PatternAutomaton(parser.parse()))
    var row = determiniser.initial
    var seed: UInt32 = 7
    for _ in 0..<160 {
      seed = seed &* 1_664_525 &+ 1_013_904_223
      let byte = seed >> 31 == 0 ? UInt8(ascii: "a") : UInt8(ascii: "b")
      row = determiniser.next(row, Int(determiniser.classes[Int(byte)]))
      #expect(determiniser.count <= PatternDeterminiser.mostStates)
      #expect(determiniser.members <= PatternDeterminiser.mostMembers + 2_100)
    }
  }
}
