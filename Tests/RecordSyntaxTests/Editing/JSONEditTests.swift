import RecordSyntax
import Testing

struct JSONEditTests {
  @Test(
    arguments: [
      EditCase(
        "another scalar", #"{"a": 1, "b": "x"}"#, .set(["b"], "y\n"), .set(["a"], nil),
        becomes: #"{"a": null, "b": "y\n"}"#),
      EditCase("another root", "[1]\n", .set([], ["a": 1]), becomes: "{\n  \"a\": 1\n}\n"),
      EditCase(
        "a new member on a line of its own", "{\n  \"a\": 1\n}\n", .set(["b"], [1, ["c": 2]]),
        becomes: "{\n  \"a\": 1,\n  \"b\": [\n    1,\n    { \"c\": 2 }\n  ]\n}\n"),
      EditCase(
        "a new member on the object's line", #"{"a":1}"#, .set(["b"], ["c": [1, 2]]),
        becomes: #"{"a":1,"b":{"c":[1,2]}}"#),
      EditCase(
        "a new member of a row with blanks", #"[{ "a": 1 }]"#, .set([0, "b"], 2),
        becomes: #"[{ "a": 1, "b": 2 }]"#),
      EditCase(
        "tabs, CR LF and blanks before colons", "{\r\n\t\"a\" : {\r\n\t\t\"b\" : 1\r\n\t}\r\n}\r\n",
        .set(["a", "c"], ["d": 2]), .set(["e"], []),
        becomes:
          "{\r\n\t\"a\" : {\r\n\t\t\"b\" : 1,\r\n\t\t\"c\" : {\r\n\t\t\t\"d\" : 2\r\n\t\t}\r\n\t},\r\n\t\"e\" : []\r\n}\r\n"
      ),
      EditCase("the first member", "{}\n", .set(["a"], 1), becomes: "{\n  \"a\": 1\n}\n"),
      EditCase(
        "the first member further in", "{\n    \"a\": {}\n}", .set(["a", "b"], 1),
        becomes: "{\n    \"a\": {\n        \"b\": 1\n    }\n}"),
      EditCase(
        "a member of null", #"{"a": null}"#, .set(["a", "b", "c"], 1), becomes: #"{"a": {"b": {"c": 1}}}"#
      ),
      EditCase(
        "objects on the way are made", "{\n  \"a\": 1\n}\n", .set(["b", "c"], true),
        becomes: "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": true\n  }\n}\n"),
      EditCase(
        "elements of a list on one line", #"{"a": [2,  4]}"#, .insert(["a", 0], 1), .insert(["a", 2], 3),
        .append(["a"], 5), becomes: #"{"a": [1,  2,  3,  4,  5]}"#),
      EditCase(
        "elements on lines", "[\n  { \"on\": 1 },\n  { \"on\": 2 }\n]\n", .append([], ["on": 3, "x": "y"]),
        .insert([0], ["on": 0]),
        becomes: "[\n  { \"on\": 0 },\n  { \"on\": 1 },\n  { \"on\": 2 },\n  { \"on\": 3, \"x\": \"y\" }\n]\n"
      ),
      EditCase(
        "an element like its neighbours", "[\n  {\n    \"on\": 1\n  }\n]\n", .append([], ["on": 2]),
        becomes: "[\n  {\n    \"on\": 1\n  },\n  {\n    \"on\": 2\n  }\n]\n"),
      EditCase(
        "several elements for one list", "[\n\t{\"on\":1}\n]\n", .append([], ["on": 2]),
        .append([], ["on": 3]),
        becomes: "[\n\t{\"on\":1},\n\t{\"on\":2},\n\t{\"on\":3}\n]\n"),
      EditCase(
        "the first element", "{\n  \"a\": []\n}\n", .append(["a"], "x"),
        becomes: "{\n  \"a\": [\n    \"x\"\n  ]\n}\n"),
      EditCase(
        "a list that is not there", "{\n  \"a\": 1\n}\n", .append(["s"], ["on": 1]),
        becomes: "{\n  \"a\": 1,\n  \"s\": [\n    { \"on\": 1 }\n  ]\n}\n"),
      EditCase("removing the first", #"{ "a": 1, "b": 2 }"#, .remove(["a"]), becomes: #"{ "b": 2 }"#),
      EditCase("removing the last", #"{ "a": 1, "b": 2 }"#, .remove(["b"]), becomes: #"{ "a": 1 }"#),
      EditCase("removing the only one", #"{"x": { "a": 1 }}"#, .remove(["x", "a"]), becomes: #"{"x": {}}"#),
      EditCase(
        "removing lines", "[\n  1,\n  2,\n  3\n]\n", .remove([1]), .remove([1]), becomes: "[\n  1\n]\n"),
      EditCase("removing the only line", "[\n  1\n]\n", .remove([0]), becomes: "[]\n"),
      EditCase(
        "another key", #"{ "a": 1, "b": { "c": 2 } }"#, .rename(["b", "c"], to: "d\"e"),
        becomes: #"{ "a": 1, "b": { "d\"e": 2 } }"#),
      EditCase(
        "a number as a key", #"{ "years": { "2023": 1 } }"#, .set(["years", 2023], 2),
        .set(["years", 2024], 3),
        becomes: #"{ "years": { "2023": 2, "2024": 3 } }"#),
      EditCase(
        "a row that stays one line", "{\n  \"a\": { \"b\": 1 }\n}\n", .set(["a"], ["c": 2]),
        becomes: "{\n  \"a\": { \"c\": 2 }\n}\n"),
    ])
  func `an edit changes what it is about and nothing else`(edit: EditCase) throws {
    try edit.check(as: .json)
  }

  @Test(
    arguments: [
      (.set(["a", "b"], 1), "at /a stands a value that holds nothing; replace it first"),
      (.set(["list", 2], 1), "there is nothing at /list/2; check the place"),
      (.set(["list", "x"], 1), "there is nothing at /list/x; check the place"),
      (.set(["new", 0], 1), "there is nothing at /new/0; check the place"),
      (.insert(["list", 3], 1), "there is nothing at /list/3; check the place"),
      (.insert(["a", 0], 1), "there is no list at /a; replace the value or choose another place"),
      (.append(["a"], 1), "there is no list at /a; replace the value or choose another place"),
      (.remove(["b"]), "there is nothing at /b; check the place"),
      (.remove(["list", 2]), "there is nothing at /list/2; check the place"),
      (
        .rename(["a"], to: "list"),
        "there is something at /list already; remove it first or choose another name"
      ),
      (.rename(["list", 0], to: "x"), "there is nothing at /list/0; check the place"),
      (.remove([]), "the record as a whole has no name and no place in a list; delete the file itself"),
    ] as [(Edit, String)])
  func `an edit without its place is refused`(edit: Edit, reason: String) {
    let vocabulary = Vocabulary([])
    let document = Document(
      parsing: Array(#"{"a": 1, "list": [1, 2]}"#.utf8), as: .json, vocabulary: vocabulary)
    #expect {
      try document.applying([edit], vocabulary: vocabulary)
    } throws: {
      ($0 as? EditRefusal)?.reason.text(.english) == reason
    }
    #expect(throws: EditRefusal.self) { try document.value().applying(edit) }
  }

  @Test func `many edits of a large file on one line take no longer than reading it a few times`() throws {
    // Were a line looked through for each of its lists, or the file read again for each element, this would not end.
    let vocabulary = Vocabulary([])
    let rows = Array(repeating: #"{"a":[]}"#, count: 8_000).joined(separator: ",")
    let document = Document(parsing: Array("[\(rows)]".utf8), as: .json, vocabulary: vocabulary)
    var edits: [Edit] = (0..<1000).map { .append([], .number(Decimal($0))) }
    edits += (0..<100).map { .set([.index($0), "a"], .number(Decimal($0))) }
    let edited = try document.applying(edits, vocabulary: vocabulary)
    #expect(edited.elements(of: 0).count == 9_000)
    #expect(edited.node(at: [99, "a"]).map(edited.text) == "99")
  }

  @Test func `a file with faults is not edited`() {
    let vocabulary = Vocabulary([])
    let document = Document(parsing: Array(#"{"a": 1,}"#.utf8), as: .json, vocabulary: vocabulary)
    #expect(throws: EditRefusal.self) { try document.applying([.set(["a"], 2)], vocabulary: vocabulary) }
  }
}
