import CoachPool
import Testing

/// Ids that are made from names.
struct ReadableIDTests {
  @Test func `a readable id is made of the letters of a name`() {
    #expect(ReadableID.make("Noor el-Amrání") == "noor-el-amrani")
    #expect(ReadableID.make("  Øyvind Łukasz & Straße ") == "oyvind-lukasz-strasse")
    #expect(ReadableID.make("孔子") == nil && ReadableID.make("—") == nil)
    #expect(ReadableID.make(String(repeating: "ab ", count: 40))?.utf8.count == 64)
    #expect(ReadableID.free("noor") { $0 == "noor-2" } == "noor-3")
    // An id has at most 64 letters, the number among them.
    let long = String(repeating: "ab-", count: 21) + "a"
    #expect(ReadableID.free(long) { _ in false } == String(repeating: "ab-", count: 20) + "ab-2")
    #expect(RecordPath.isID(ReadableID.free(long) { $0.hasSuffix("-2") }))
  }
}
