/// Walks a document and gives each of its comments a place.
struct CommentPlacer {
  private let document: Document
  private let nodes: [Node]
  private let lines: TextLines
  /// The next comment to be placed.
  private var next = 0
  private var places = CommentPlaces()
  /// The last stretch of blanks and comments that was passed over.
  private var gap = 0..<0

  /// Starts on a readable YAML document.
  init(_ document: Document) {
    self.document = document
    nodes = document.nodes
    lines = TextLines(document)
  }

  /// All places.
  mutating func placed() -> CommentPlaces {
    if isFilled(0) {
      place(0, of: nil)
    } else {
      // Nothing of an empty record is printed between them; a lone scalar has those above it at the top.
      let start = Int(nodes[0].range.start)
      while nodes[0].range.count > 0, nodes[0].kind != .object, hasNext(before: start) { keepAtTop() }
    }
    while next < document.comments.count { places.tail.append(take()) }
    return places
  }

  /// Places the comments in a container that is not empty, up to where it ends.
  ///
  /// - Parameters:
  ///   - container: The object or array.
  ///   - owner: The entry whose value it is; `nil` for the root.
  private mutating func place(_ container: Int, of owner: Int?) {
    let isObject = nodes[container].kind == .object
    let isFlow = nodes[container].style == .flow
    let end = Int(nodes[container].next)
    var entry = container + 1
    var previous: Int?
    var offset = Int(nodes[container].range.start)
    while entry < end {
      let value = isObject ? entry + 1 : entry
      // A dash has no node of its own.
      let start = isObject || isFlow ? Int(nodes[entry].range.start) : content(from: offset)
      while hasNext(before: start) { placeBetween(previous, entry, in: container, of: owner) }
      if owner == nil, previous == nil { splitHead(entry) }
      placeInside(entry, value, in: container)
      offset = max(start + 1, Int(nodes[entry].range.end), Int(nodes[value].range.end))
      if !isFlow { placeBelow(entry, at: lines.column(of: start), until: offset, in: container) }
      previous = entry
      entry = Int(nodes[entry].next)
    }
    guard isFlow else { return }
    while hasNext(before: Int(nodes[container].range.end)) {
      guard isOwnLine, let owner else {
        placeBetween(previous, nil, in: container, of: owner)
        continue
      }
      places.below[owner, default: []].append(take())
    }
  }

  /// Places a comment between two entries: with the one below, or behind the one before.
  private mutating func placeBetween(_ previous: Int?, _ entry: Int?, in container: Int, of owner: Int?) {
    if isOwnLine {
      guard let entry else { return places.tail.append(take()) }
      note(container)
      places.above[entry, default: []].append(take())
    } else if let previous {
      note(container)
      places.behind[previous, default: []].append(takeFromLine())
    } else if let owner {
      places.behind[owner, default: []].append(takeFromLine())
    } else {
      keepAtTop()
    }
  }

  /// Places the comments between an entry's key or dash and its value, and those in the value.
  private mutating func placeInside(_ entry: Int, _ value: Int, in container: Int) {
    let isContainer = isFilled(value)
    let range = nodes[value].range.indices
    // What stands above the first line of a block belongs to that line.
    if !isContainer || nodes[value].style == .flow {
      while hasNext(before: isContainer ? range.lowerBound : range.upperBound) {
        note(container)
        places.behind[entry, default: []].append(takeFromLine())
      }
    }
    if isContainer { place(value, of: entry) }
  }

  /// Places what follows an entry of a block on its line, and the deeper lines below it.
  private mutating func placeBelow(_ entry: Int, at column: Int, until end: Int, in container: Int) {
    guard next < document.comments.count else { return }
    let limit = content(from: end)
    while hasNext(before: limit), !isOwnLine {
      note(container)
      places.behind[entry, default: []].append(takeFromLine())
    }
    while hasNext(before: limit), lines.column(of: Int(document.comments[next].start)) > column {
      note(container)
      places.below[entry, default: []].append(take())
    }
  }

  /// Keeps the paragraphs that a blank line sets apart above the first entry.
  private mutating func splitHead(_ entry: Int) {
    guard let above = places.above[entry], let last = above.lastIndex(where: \.isDetached) else { return }
    places.head += above[...last]
    let rest = Array(above[(last + 1)...])
    places.above[entry] = rest.isEmpty ? nil : rest
  }

  /// The next content from an offset on. Blocks that end together ask from the same offset, each in its turn.
  private mutating func content(from offset: Int) -> Int {
    if offset != gap.lowerBound { gap = offset..<lines.skipToContent(offset) }
    return gap.upperBound
  }

  // MARK: - Comments

  /// Whether a node is an object or list with something in it.
  private func isFilled(_ node: Int) -> Bool {
    (nodes[node].kind == .object || nodes[node].kind == .array) && Int(nodes[node].next) > node + 1
  }

  /// Whether a comment is left that starts before an offset.
  private func hasNext(before offset: Int) -> Bool {
    next < document.comments.count && Int(document.comments[next].start) < offset
  }

  /// Whether the next comment has a line for itself.
  private var isOwnLine: Bool { lines.startsLine(Int(document.comments[next].start)) }

  /// Notes that an object holds a comment; lists never stand on one line anyway.
  private mutating func note(_ container: Int) {
    if nodes[container].kind == .object { places.commentedObjects.insert(container) }
  }

  /// Keeps the next comment at the top of the file, set apart.
  private mutating func keepAtTop() {
    var comment = take()
    comment.isDetached = true
    places.head.append(comment)
  }

  /// The next comment, which is not a line of its own or will not be.
  private mutating func takeFromLine() -> CommentPlaces.Comment {
    var comment = take()
    comment.isDetached = false
    return comment
  }

  /// The next comment.
  private mutating func take() -> CommentPlaces.Comment {
    let range = document.comments[next].indices
    next += 1
    var end = range.upperBound
    while end > range.lowerBound, document.bytes[end - 1] == 0x20 || document.bytes[end - 1] == 0x09 {
      end -= 1
    }
    let below = lines.behindBreak(range.upperBound)
    let isDetached = below < document.bytes.count && lines.lineEnd(of: below) == lines.skipBlanks(below)
    return CommentPlaces.Comment(range: range.lowerBound..<end, isDetached: isDetached)
  }
}
