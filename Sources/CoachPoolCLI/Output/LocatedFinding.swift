internal import RecordSyntax

/// A finding with its places in lines and columns, as every format shows it.
struct LocatedFinding: Sendable {
  /// The finding.
  let finding: Diagnostic
  /// Where it is.
  let place: LocatedPlace
  /// Where its notes are, in their order.
  let notes: [LocatedPlace]
}

/// A place in a file as people and editors count it.
struct LocatedPlace: Sendable {
  /// The path from the working directory.
  let path: String
  /// The first character.
  let start: LineMap.Position
  /// The character behind the last.
  let end: LineMap.Position
  /// The pointer to it, as far as it may be shown; `nil` for a place that is not in the tree.
  let pointer: Pointer?
  /// The first line with the place marked; only made for a format that shows it, and not of a file that cannot be read.
  let excerpt: Excerpt?
  /// The hash of the first line of ``LineHashes``; only made for a format that shows it.
  let lineHash: String?
}
