import Testing

@testable import CoachPool

struct FieldPathTests {
  @Test(arguments: [
    "kind", "requested.on", "sessions[].on", "sessions[2].minutes", "agreement.extensions[1].on",
  ])
  func `a path is written as it is read`(_ text: String) { #expect(FieldPath(text)?.text == text) }

  @Test(arguments: [
    "", ".", "a.", ".a", "sessions[]", "sessions[0].on", "sessions[01].on", "sessions[201].on",
    "sessions[x].on",
    "sessions[-1].on", "a[].b[].c", "sessions[.on", "sessions].on",
  ])
  func `what is no path is none`(_ text: String) { #expect(FieldPath(text) == nil) }

  @Test func `columns with different numbers fill one field`() {
    #expect(FieldPath("sessions[2].on")?.field == "sessions[].on")
    #expect(FieldPath("sessions[2].on") != FieldPath("sessions[3].on"))
  }
}
