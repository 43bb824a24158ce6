import RecordSyntax
import Testing

struct ValueTests {
  private let record: Value = ["kind": "regular", "sessions": [["on": "2023-03-16"]], "intake": nil]

  @Test func `a member is found by its key`() {
    #expect(record["kind"] == "regular")
    #expect(record["intake"] == .null)
    #expect(record["closed"] == nil)
    #expect(record["sessions"]?["on"] == nil)
  }

  @Test(
    arguments: [
      (.set(["kind"], "x"), ["kind": "x", "sessions": [["on": "2023-03-16"]], "intake": nil]),
      (
        .set(["intake", "on"], 1),
        ["kind": "regular", "sessions": [["on": "2023-03-16"]], "intake": ["on": 1]]
      ),
      (.append(["intake"], 1), ["kind": "regular", "sessions": [["on": "2023-03-16"]], "intake": [1]]),
      (.insert(["intake", 0], 1), ["kind": "regular", "sessions": [["on": "2023-03-16"]], "intake": [1]]),
      (
        .insert(["sessions", 1], 1),
        ["kind": "regular", "sessions": [["on": "2023-03-16"], 1], "intake": nil]
      ),
      (.remove(["sessions", 0]), ["kind": "regular", "sessions": [], "intake": nil]),
      (.rename(["kind"], to: "a"), ["a": "regular", "sessions": [["on": "2023-03-16"]], "intake": nil]),
      (.set([], 1), 1),
    ] as [(Edit, Value)])
  func `an edit is a function on values`(edit: Edit, result: Value) throws {
    #expect(try record.applying(edit) == result)
  }
}
