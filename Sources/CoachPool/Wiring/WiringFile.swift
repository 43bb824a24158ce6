/// A file in a repository that has the pool checked where people work, or that a new pool begins with.
package struct WiringFile: Hashable, Sendable {
  /// What becomes of it where there is such a file already.
  package enum Meeting: Hashable, Sendable {
    /// The file that is there stays as it is.
    case left
    /// The lines that it lacks are added to it.
    case completed
  }

  /// The path, from the top of the repository.
  package let path: String
  /// The whole text.
  package let text: String
  /// What becomes of it where there is such a file already.
  package let meeting: Meeting
  /// Whether the system can run it.
  package let isExecutable: Bool

  /// Describes a file.
  package init(path: String, text: String, meeting: Meeting = .left, isExecutable: Bool = false) {
    (self.path, self.text, self.meeting, self.isExecutable) = (path, text, meeting, isExecutable)
  }

  /// The text of a file that is there already with the lines that it lacks at its end; `nil` when it lacks none.
  ///
  /// A file that does not end its last line has it ended, and one with the line ends of Windows gets lines that have them.
  package func completing(_ old: [UInt8]) -> [UInt8]? {
    let lines = Set(old.split(separator: 0x0A).map { Array($0.last == 0x0D ? $0.dropLast() : $0) })
    let missing = text.utf8.split(separator: 0x0A).map(Array.init).filter { !lines.contains($0) }
    // A comment alone says nothing of what is there already.
    guard missing.contains(where: { $0.first != UInt8(ascii: "#") }) else { return nil }
    let end: [UInt8] =
      old.firstIndex(of: 0x0D).map { old.dropFirst($0 + 1).first == 0x0A } == true ? [0x0D, 0x0A] : [0x0A]
    var new = old
    if let last = new.last, last != 0x0A { new += end }
    for line in missing { new += line + end }
    return new
  }
}
