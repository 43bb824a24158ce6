internal import RecordSyntax

/// What differs between two versions of a file, line by line, as `diff -u` writes it and `git apply` reads it.
struct UnifiedDiff: Sendable {
  /// How many unchanged lines stand around a change.
  private static let contextLines = 3

  private let path: String
  private let oldLines: [ArraySlice<UInt8>]
  private let newLines: [ArraySlice<UInt8>]
  private let changes: [ListDifference.Change]

  /// Compares two versions of the file at a path.
  init(path: String, old: [UInt8], new: [UInt8]) {
    self.path = path
    oldLines = TextLines.split(old)
    newLines = TextLines.split(new)
    changes = ListDifference.changes(from: oldLines, to: newLines)
  }

  /// The diff with its two header lines; empty when nothing differs.
  var text: String {
    guard !changes.isEmpty else { return "" }
    // As git does: a tab ends a name that has a blank in it.
    let name = path + (path.contains(" ") ? "\t" : "")
    var bytes = Array("--- a/\(name)\n+++ b/\(name)\n".utf8)
    var first = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * Self.contextLines
      {
        last += 1
      }
      appendHunk(changes[first...last], to: &bytes)
      first = last + 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes changes that lie close together, with the lines around and between them.
  private func appendHunk(_ changes: ArraySlice<ListDifference.Change>, to bytes: inout [UInt8]) {
    guard let first = changes.first, let last = changes.last else { return }
    let lead = min(Self.contextLines, first.old.lowerBound)
    let tail = min(Self.contextLines, oldLines.count - last.old.upperBound)
    let old = first.old.lowerBound - lead..<last.old.upperBound + tail
    let new = first.new.lowerBound - lead..<last.new.upperBound + tail
    bytes += "@@ -\(Self.shown(old)) +\(Self.shown(new)) @@\n".utf8
    var line = old.lowerBound
    for change in changes {
      for kept in oldLines[line..<change.old.lowerBound] { Self.append(kept, " ", to: &bytes) }
      for removed in oldLines[change.old] { Self.append(removed, "-", to: &bytes) }
      for added in newLines[change.new] { Self.append(added, "+", to: &bytes) }
      line = change.old.upperBound
    }
    for kept in oldLines[line..<old.upperBound] { Self.append(kept, " ", to: &bytes) }
  }

  /// A range of lines as a hunk's header has it: an empty one is named by the line before it.
  private static func shown(_ lines: Range<Int>) -> String {
    switch lines.count {
    case 0: "\(lines.lowerBound),0"
    case 1: "\(lines.lowerBound + 1)"
    default: "\(lines.lowerBound + 1),\(lines.count)"
    }
  }

  private static func append(_ line: ArraySlice<UInt8>, _ sign: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes += sign.utf8
    bytes += line
    if line.last != UInt8(ascii: "\n") { bytes += "\n\\ No newline at end of file\n".utf8 }
  }
}
