/// What each comment of a YAML document belongs to.
///
/// An entry is a member of a mapping, named by its key's node, or an element of a list, named by its own.
struct CommentPlaces {
  /// A comment line, or a comment behind something.
  struct Comment {
    /// Its bytes from `#` on, without blanks at the end.
    var range: Range<Int>
    /// Whether a blank line follows it, which keeps it apart from what stands below.
    var isDetached = false
  }

  /// The paragraphs at the top that a blank line keeps apart from the first entry; they stay at the top.
  var head: [Comment] = []
  /// The lines directly above an entry.
  var above: [Int: [Comment]] = [:]
  /// What stands behind an entry on its line, or between its key or dash and its value.
  var behind: [Int: [Comment]] = [:]
  /// The lines below an entry that are indented deeper than it is: the end of its block.
  var below: [Int: [Comment]] = [:]
  /// The lines below the last entry of the whole document.
  var tail: [Comment] = []
  /// The objects with a comment that belongs to one of their members: they cannot be one line.
  var commentedObjects: Set<Int> = []

  /// Finds the places of all comments.
  init(_ document: Document) {
    var placer = CommentPlacer(document)
    self = placer.placed()
  }

  /// Nothing found yet.
  init() {}

  /// Whether the object that is an entry's value has comments in it or under it.
  func hasComments(in object: Int, of entry: Int) -> Bool {
    commentedObjects.contains(object) || below[entry] != nil
  }
}
