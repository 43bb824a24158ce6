/// A text with git's markers, taken apart as a person does who decides every conflict for the same side.
struct ConflictSides {
  private(set) var ours: [UInt8] = []
  private(set) var theirs: [UInt8] = []

  init(_ bytes: [UInt8]) {
    enum Part { case both, ours, theirs }
    var part = Part.both
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "<<<<<<< ".utf8) {
        part = .ours
      } else if line.starts(with: "=======".utf8) {
        part = .theirs
      } else if line.starts(with: ">>>>>>> ".utf8) {
        part = .both
      } else {
        if part != .theirs { ours += line + [0x0A] }
        if part != .ours { theirs += line + [0x0A] }
      }
    }
    ours.removeLast()
    theirs.removeLast()
  }
}
