/// A scalar that was found in the text, before it becomes a key or a value.
struct YAMLToken {
  /// Where it starts, its quote included.
  var start: Int
  /// Where it ends, its quote included and trailing blanks left out.
  var end: Int
  /// How it is written.
  var style: Node.Style
  /// Whether it goes on behind its first line.
  var isMultiline = false
}
