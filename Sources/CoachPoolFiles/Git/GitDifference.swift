/// One entry of `git diff --raw -z`: how a file differs between two sides.
struct GitDifference: Hashable, Sendable {
  /// What happened to it: `A` added, `M` changed, `D` gone, `R` renamed, `T` became something else, `U` in conflict.
  let status: UInt8
  /// The object it was; all zeros for none.
  let oldObject: String
  /// Whether it was a regular file, and no link or submodule.
  let wasFile: Bool
  /// The object it is; all zeros for none, or for a file of the work tree that git has not stored.
  let newObject: String
  /// The path it had, or has when it has no other.
  let path: ArraySlice<UInt8>
  /// The path it has after a rename.
  let newPath: ArraySlice<UInt8>?

  /// Reads all entries; what does not read like one ends the list.
  static func list(_ output: [UInt8]) -> [GitDifference] {
    var fields = output.split(separator: 0, omittingEmptySubsequences: false)[...]
    var list: [GitDifference] = []
    // `:100644 100644 4c1f… 9e2b… R096`, then one path or two.
    while let head = fields.popFirst(), head.first == UInt8(ascii: ":"), let path = fields.popFirst() {
      let words = head.dropFirst().split(separator: 0x20)
      guard words.count == 5, let status = words[4].first else { break }
      let isTwo = status == UInt8(ascii: "R") || status == UInt8(ascii: "C")
      list.append(
        GitDifference(
          status: status, oldObject: String(decoding: words[2], as: UTF8.self),
          wasFile: words[0].starts(with: "100".utf8), newObject: String(decoding: words[3], as: UTF8.self),
          path: path, newPath: isTwo ? fields.popFirst() : nil))
    }
    return list
  }

  /// What makes `git diff` print this list: of the sides as they are, whatever a user has configured.
  static let arguments = [
    "diff", "--raw", "-z", "--no-abbrev", "--no-color", "--no-ext-diff", "--no-textconv", "-O/dev/null",
    "--ignore-submodules=none",
  ]
}
