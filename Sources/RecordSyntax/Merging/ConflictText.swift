/// Writes two versions of a text as one, with git's markers around the lines in which they differ.
package struct ConflictText: Sendable {
  /// The text.
  package private(set) var bytes: [UInt8] = []
  /// How many places the markers stand around.
  package private(set) var count = 0

  /// Writes two versions; the labels say behind the markers whose they are.
  package init(ours: [UInt8], theirs: [UInt8], labels: (ours: String, theirs: String)) {
    let (own, other) = (TextLines.split(ours), TextLines.split(theirs))
    let newline = own.first.map { $0.suffix(2).elementsEqual([0x0D, 0x0A]) } == true ? "\r\n" : "\n"
    var end = 0
    for change in ListDifference.changes(from: own, to: other) {
      bytes += own[end..<change.old.lowerBound].joined()
      bytes += Array("<<<<<<< \(labels.ours)\(newline)".utf8)
      addLines(own[change.old], newline)
      bytes += Array("=======\(newline)".utf8)
      addLines(other[change.new], newline)
      bytes += Array(">>>>>>> \(labels.theirs)\(newline)".utf8)
      end = change.old.upperBound
      count += 1
    }
    bytes += own[end...].joined()
  }

  /// A marker starts a line, whether the text before it ends in one or not.
  private mutating func addLines(_ lines: ArraySlice<ArraySlice<UInt8>>, _ newline: String) {
    bytes += lines.joined()
    if let last = lines.last, last.last != 0x0A { bytes += Array(newline.utf8) }
  }
}
