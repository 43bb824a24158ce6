import RecordSyntax
import Testing

struct YAMLEditTests {
  /// Front matter around some lines, with a body that no edit may touch.
  private func matter(_ lines: String) -> String { "---\n" + lines + "---\n\n# Body\n- a: 1\n" }

  @Test(
    arguments: [
      EditCase(
        "another scalar", "a: 1 # one\nb:  x\n", .set(["a"], 2), .set(["b"], "y z"),
        becomes: "a: 2 # one\nb:  y z\n"),
      EditCase(
        "a text keeps its quotes", "a: 'x'\nb: \"x\"\nc: x\n", .set(["a"], "it's"), .set(["b"], "y"),
        .set(["c"], "no: 1"),
        becomes: "a: 'it''s'\nb: \"y\"\nc: \"no: 1\"\n"),
      EditCase("a text in place of a number", "a: 1\n", .set(["a"], "1"), becomes: "a: \"1\"\n"),
      EditCase(
        "single quotes where the file has those", "a: '1'\nb: x\n", .set(["b"], "2"),
        becomes: "a: '1'\nb: '2'\n"),
      EditCase(
        "a key without a value", "a:\nb: # later\nc: 1\n", .set(["a"], 1), .set(["b"], 2),
        becomes: "a: 1\nb: 2 # later\nc: 1\n"),
      EditCase(
        "a member of a key without a value", "a: # note\nb: 1\n", .set(["a", "on"], "2023-01-10"),
        becomes: "a: # note\n  on: 2023-01-10\nb: 1\n"),
      EditCase("the first member of all", "", .set(["kind"], "regular"), becomes: "kind: regular\n"),
      EditCase(
        "the first member under a comment", "# to do\n", .set(["kind"], "regular"),
        becomes: "# to do\nkind: regular\n"),
      EditCase(
        "a member at the end, below a comment", "a: 1 # one\n", .set(["b"], ["c": 1, "d": ["x", ["e": 1]]]),
        becomes: "a: 1 # one\nb:\n  c: 1\n  d:\n    - x\n    - { e: 1 }\n"),
      EditCase(
        "a member of a nested mapping", "a:\n    b: 1\n\nc: 1\n", .set(["a", "d"], ["e": 2]),
        becomes: "a:\n    b: 1\n    d:\n        e: 2\n\nc: 1\n"),
      EditCase(
        "a member behind nested lines", "a:\n  b:\n    - 1\n    # more\nc: 1\n", .set(["a", "d"], 2),
        becomes: "a:\n  b:\n    - 1\n    # more\n  d: 2\nc: 1\n"),
      EditCase(
        "a member of a flow mapping", "a: { b: 1 }\nc: {}\nd: {e: 1,}\n", .set(["a", "x"], "y, z"),
        .set(["c", "x"], 1),
        .set(["d", "f"], 2), becomes: "a: { b: 1, x: \"y, z\" }\nc:\n  x: 1\nd: {e: 1, f: 2,}\n"),
      EditCase(
        "an element in the style of its neighbours",
        "sessions:\n  - { on: 2023-03-16, minutes: 60 }\n  - { on: 2023-03-30, minutes: 60 } # second\nx: 1\n",
        .append(["sessions"], ["on": "2023-04-13", "minutes": 45]),
        .insert(["sessions", 0], ["on": "2023-03-02"]),
        becomes:
          "sessions:\n  - { on: 2023-03-02 }\n  - { on: 2023-03-16, minutes: 60 }\n  - { on: 2023-03-30, minutes: 60 } # second\n  - { on: 2023-04-13, minutes: 45 }\nx: 1\n"
      ),
      EditCase(
        "an element among block mappings", "s:\n- on: 1\n  m: 2\n- on: 3\n",
        .append(["s"], ["on": 5, "m": [1]]), .insert(["s", 1], ["on": 2]),
        becomes: "s:\n- on: 1\n  m: 2\n- on: 2\n- on: 3\n- on: 5\n  m:\n  - 1\n"),
      EditCase(
        "an element above the comment of the next", "s:\n  # first\n  - 1\n  # second\n  - 2\n",
        .insert(["s", 1], 9), .insert(["s", 0], 8),
        becomes: "s:\n  - 8\n  # first\n  - 1\n  - 9\n  # second\n  - 2\n"),
      EditCase(
        "elements of a flow list", "a: [x, y]\nb: []\nc: [\n  x, # one\n  y # two\n]\n",
        .append(["a"], "z: 1"), .append(["b"], "x"), .append(["c"], "z"),
        becomes: "a: [x, y, \"z: 1\"]\nb:\n  - x\nc: [\n  x, # one\n  y, # two\n  z\n]\n"),
      EditCase(
        "a list that is not there", "a: 1\nb:\n", .append(["s"], ["on": 1]), .append(["b"], "x"),
        becomes: "a: 1\nb:\n  - x\ns:\n  - { on: 1 }\n"),
      EditCase(
        "removing takes the comments along", "a: 1\n# about b\n# and more\nb: 2 # two\n# about c\nc: 3\n",
        .remove(["b"]),
        becomes: "a: 1\n# about c\nc: 3\n"),
      EditCase(
        "erasing takes all comments about it along, however far off",
        "a: 1\n  # below a\n\n# apart, about b\n\n# above b\nb: [ # in b\n  x # about x\n]   # behind b\n# about c\nc: 3\n",
        .erase(["b"]), becomes: "a: 1\n  # below a\n\n\n# about c\nc: 3\n"),
      EditCase(
        "erasing above a text leaves the sign of a comment that keeps it in place",
        "a: |+\n  x\n# about b\n\nb: 1\nc: 2\n", .erase(["b"]), becomes: "a: |+\n  x\n#\n\nc: 2\n"),
      EditCase(
        "removing a block", "a:\n  b: 1\n  # note\nc:\n- 1\n- 2\nd: 3\n", .remove(["a"]), .remove(["c"]),
        becomes: "d: 3\n"),
      EditCase("removing the only member", "a:\n  b: 1\n", .remove(["a", "b"]), becomes: "a: {}\n"),
      EditCase(
        "removing the only element", "s: # none\n  - 1\n", .remove(["s", 0]), becomes: "s: [] # none\n"),
      EditCase("removing all there is", "a: 1\n", .remove(["a"]), becomes: ""),
      EditCase(
        "removing behind a dash", "s:\n  - a: 1\n    b: 2\n  - c: 3\n", .remove(["s", 0, "a"]),
        .remove(["s", 1, "c"]), becomes: "s:\n  - b: 2\n  - {}\n"),
      EditCase(
        "removing behind a dash above a comment", "s:\n  - a: 1\n    # about b\n    b: 2\n",
        .remove(["s", 0, "a"]),
        becomes: "s:\n  -\n    # about b\n    b: 2\n"),
      EditCase(
        "removing elements", "s:\n  - 1\n  - 2 # two\n  - { a: 3 }\n", .remove(["s", 1]), .remove(["s", 1]),
        becomes: "s:\n  - 1\n"),
      EditCase(
        "removing out of flow collections", "a: [x, y, z]\nb: { c: 1, d: 2 }\n", .remove(["a", 1]),
        .remove(["a", 1]), .remove(["b", "c"]), .remove(["b", "d"]),
        becomes: "a: [x]\nb: {}\n"),
      EditCase(
        "removing lines of a flow list", "c: [\n  x, # one\n  # about y\n  y, # two\n  z # three\n]\n",
        .remove(["c", 1]), .remove(["c", 1]),
        becomes: "c: [\n  x # one\n]\n"),
      EditCase(
        "another key", "a b: 1\n'c': 2\nd: { e: 3 }\n", .rename(["a b"], to: "x: y"), .rename(["c"], to: "z"),
        .rename(["d", "e"], to: "f"),
        becomes: "'x: y': 1\n'z': 2\nd: { f: 3 }\n"),
      EditCase(
        "a block in place of a scalar", "a: 1 # one\nb: 2\n", .set(["a"], ["x", "z"]),
        .set(["b"], ["c": ["d": 1]]),
        becomes: "a: # one\n  - x\n  - z\nb:\n  c:\n    d: 1\n"),
      EditCase(
        "a scalar in place of a block", "a: # note\n  - x\n  # inside\n  - y\nb: 1\n", .set(["a"], 1),
        becomes: "a: 1 # note\nb: 1\n"),
      EditCase(
        "a block in place of a block", "a: # note\n  - x\nb: 1\n", .set(["a"], ["c": 1]),
        becomes: "a: # note\n  c: 1\nb: 1\n"),
      EditCase("a flow list stays one", "a: [x, y]\n", .set(["a"], ["z"]), becomes: "a: [z]\n"),
      EditCase(
        "a text over several lines", "a: |\n  one\n\n  two\n\nb: >- # folded\n  x\nc: p\n  q\n",
        .set(["a"], "x"), .set(["b"], "v"), .set(["c"], "z"),
        becomes: "a: x\n\nb: v # folded\nc: z\n"),
      EditCase(
        "a member behind a text over several lines", "a: |\n  one\n", .set(["b"], "two\nlines\n"),
        .set(["c"], 1),
        becomes: "a: |\n  one\nb: \"two\\nlines\\n\"\nc: 1\n"),
      EditCase(
        "texts that would read as something else", "a: x\n",
        .set(
          ["a"],
          [
            "", " x", "x ", "null", "1e3", "0x1F", ".inf", "- x", "#x", "a #b", "a: b", "a:", "@x", "<<",
            "...", "é", "12:30", "nee", "2023-01-10", "a,b", "http://x.nl/#y", "tab\t",
          ]),
        becomes:
          "a:\n  - \"\"\n  - \" x\"\n  - \"x \"\n  - \"null\"\n  - \"1e3\"\n  - \"0x1F\"\n  - \".inf\"\n  - \"- x\"\n  - \"#x\"\n  - \"a #b\"\n  - \"a: b\"\n  - \"a:\"\n  - \"@x\"\n  - \"<<\"\n  - \"...\"\n  - é\n  - \"12:30\"\n  - nee\n  - 2023-01-10\n  - a,b\n  - http://x.nl/#y\n  - \"tab\\t\"\n"
      ),
      EditCase(
        "a member behind a text that keeps its last line breaks", "a: |+\n  x\n\n", .set(["b"], 1),
        becomes: "a: |+\n  x\n\nb: 1\n"),
      EditCase(
        "removing between such a text and blank lines", "a: |+\n  x\nb: 1\n\nc: 2\n", .remove(["b"]),
        becomes: "a: |+\n  x\nc: 2\n"),
      EditCase(
        "removing between a text and a deeper comment", "a: |\n  x\nb: 1\n  # about b\nc: 2\n",
        .remove(["b"]),
        becomes: "a: |\n  x\nc: 2\n"),
      EditCase(
        "a text over several lines in place of another",
        "a:\n  b: | # note\n    one\n    two\n  c: >-\n    x\n",
        .set(["a", "b"], "three\n\nfour\n"), .set(["a", "c"], "y\n z"),
        becomes: "a:\n  b: | # note\n    three\n\n    four\n  c: |-\n    y\n     z\n"),
      EditCase(
        "a list of lists behind a wide dash", "a:\n-   x # note\n-   y\n", .set(["a", 0], [[1], 2]),
        becomes: "a:\n- - - 1 # note\n  - 2\n-   y\n"),
      EditCase(
        "a value on a line of its own", "a:\n  # above\n  x # one\nb:\n  x # two\nc:\n  -\n    y # three\n",
        .set(["a"], 1), .set(["b"], ["d": 1, "e": 2]), .set(["c", 0], ["f": [1]]),
        becomes:
          "a:\n  # above\n  1 # one\nb:\n  d: 1 # two\n  e: 2\nc:\n  -\n    f: # three\n      - 1\n"),
      EditCase(
        "a pair without braces", "a: [b: 1, c: 2]\n", .set(["a", 0, "d"], 3), .remove(["a", 1, "c"]),
        becomes: "a: [{ b: 1, d: 3 }, {}]\n"),
      EditCase(
        "an element like the object before it, not like the empty one", "s:\n  - a: 1\n  - {}\n",
        .append(["s"], ["a": 2]), becomes: "s:\n  - a: 1\n  - {}\n  - a: 2\n"),
      EditCase(
        "removing a first entry keeps the comment above the next", "a: { b: 1,\n  # about c\n  c: 2 }\n",
        .remove(["a", "b"]), becomes: "a: {\n  # about c\n  c: 2 }\n"),
      EditCase(
        "removing behind a comma on a line of its own", "a: [\n  1\n  ,\n  2\n]\n", .remove(["a", 1]),
        becomes: "a: [\n  1\n]\n"),
      EditCase(
        "a member of braces with a comment behind them", "{} # note\n", .set(["a"], ["b": 1]),
        becomes: "a: # note\n  b: 1\n"),
      EditCase(
        "several edits in places apart, and one that needs the one before", "a: 1\nb: 2 # two\nc: 3\n",
        .set(["a"], 9), .rename(["c"], to: "d"), .set(["b"], "x"), .set(["d"], 4), .set(["c"], 5),
        becomes: "a: 9\nb: x # two\nd: 4\nc: 5\n"),
      EditCase("the whole record", "a: 1\n", .set([], ["b": [1], "c": [:]]), becomes: "b:\n  - 1\nc: {}\n"),
      EditCase(
        "indentation below a dash", "s:\n- a:\n    b: 1\n", .set(["s", 0, "c"], ["d": 2]),
        becomes: "s:\n- a:\n    b: 1\n  c:\n    d: 2\n"),
      EditCase(
        "a list of lists", "a:\n  - - 1\n    - 2\n", .insert(["a", 0, 0], 0), .append(["a", 0], 3),
        .append(["a"], [4, [5]]), becomes: "a:\n  - - 0\n    - 1\n    - 2\n    - 3\n  - - 4\n    - - 5\n"),
    ])
  func `an edit changes what it is about and nothing else`(edit: EditCase) throws {
    var edit = edit
    edit.surround { matter($0) }
    try edit.check(as: .frontMatter)
  }

  @Test func `CR LF and a byte-order mark stay`() throws {
    try EditCase(
      "", "\u{FEFF}---\r\na:\r\n  - 1\r\n---\r\nBody\r\n", .append(["a"], 2), .set(["b"], ["c": 1]),
      .remove(["a", 0]),
      becomes: "\u{FEFF}---\r\na:\r\n  - 2\r\nb:\r\n  c: 1\r\n---\r\nBody\r\n"
    ).check(as: .frontMatter)
  }

  @Test func `a document without fences or a final newline is edited too`() throws {
    try EditCase("", "a: 1", .set(["b"], 2), .remove(["a"]), becomes: "b: 2").check(as: .yaml)
    try EditCase("", "a: 1\nb: 2", .remove(["b"]), becomes: "a: 1").check(as: .yaml)
  }

  @Test func `what does not fit a file's layout safely is refused`() throws {
    let vocabulary = Vocabulary([])
    let document = Document(parsing: Array("---\na: 1\n---\n".utf8), as: .frontMatter, vocabulary: vocabulary)
    #expect {
      try document.applying([.set([], [1])], vocabulary: vocabulary)
    } throws: {
      ($0 as? EditRefusal)?.reason.text(.english)
        == "the change at / does not fit this file's layout safely; make it by hand"
    }
  }
}
