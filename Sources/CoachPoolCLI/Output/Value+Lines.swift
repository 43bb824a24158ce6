internal import RecordSyntax

extension [Value] {
  /// A JSON array with each element on a line of its own, so that a change of one is a change of one line.
  var jsonByLine: String { "[" + map { "\n" + $0.json }.joined(separator: ",") + "\n]" }
}
