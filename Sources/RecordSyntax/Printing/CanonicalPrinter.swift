/// Walks a readable document and puts its canonical form into a sink.
///
/// Containers are nested no deeper than ``Document/mostDepth``, so this may recurse. What is asked of every value is
/// `mutating` though it changes nothing: a method that only reads is handed a copy of the whole printer.
struct CanonicalPrinter<Sink: CanonicalSink> {
  let document: Document
  let nodes: [Node]
  let order: FieldOrder
  let vocabulary: Vocabulary
  /// What the document becomes; its own syntax but for values that are written for the first time.
  let syntax: Document.Syntax
  /// Whether no byte of the document needs a closer look in a text.
  let hasPlainBytes: Bool
  /// What comments belong to; nothing in most files, which is why ``hasComments`` is asked first.
  let places: CommentPlaces
  /// Whether there is any comment.
  let hasComments: Bool
  var sink: Sink

  /// Starts before the first byte.
  init(
    _ document: Document, _ order: FieldOrder, _ vocabulary: Vocabulary, as syntax: Document.Syntax,
    into sink: Sink
  ) {
    self.document = document
    nodes = document.nodes
    self.order = order
    self.vocabulary = vocabulary
    self.syntax = syntax
    hasPlainBytes = YAMLPlain.hasOnlyPlainBytes(document.bytes)
    hasComments = !document.comments.isEmpty
    places = hasComments ? CommentPlaces(document) : CommentPlaces()
    self.sink = sink
  }

  /// Prints the whole document.
  mutating func putDocument() {
    switch syntax {
    case .json:
      json(0, level: order.root, column: 0, isElement: false)
      newline()
    case .frontMatter:
      fence()
      root()
      fence()
      if let body = document.body { put(body: body.indices) }
    case .yaml:
      root()
    }
  }

  /// Whether a node is an object or list with something in it.
  @inline(__always)
  func isFilled(_ node: Int) -> Bool {
    // Nothing else has anything below it; a key is never asked about.
    Int(nodes[node].next) > node + 1
  }

  /// Whether an element is an object of nothing but scalars and empty containers, which takes one line.
  mutating func isRow(_ node: Int) -> Bool {
    guard nodes[node].kind == .object else { return false }
    let end = Int(nodes[node].next)
    // Without containers every member takes two nodes.
    var key = node + 1
    while key < end {
      guard Int(nodes[key].next) == key + 2 else { return false }
      key += 2
    }
    return !hasComments || !places.hasComments(in: node, of: node)
  }

  /// Ends a line.
  @inline(__always)
  mutating func newline() { sink.put(UInt8(ascii: "\n")) }

  /// Prints the line that opens or closes front matter.
  private mutating func fence() {
    for _ in 0..<3 { sink.put(UInt8(ascii: "-")) }
    newline()
  }

  /// The Markdown, in which only line endings change, and the line breaks at the end, which become one.
  private mutating func put(body: Range<Int>) {
    let bytes = document.bytes
    var end = body.upperBound
    while end > body.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    guard end > body.lowerBound else { return }
    var start = body.lowerBound
    while let ending = bytes[start..<end].firstIndex(of: 0x0D) {
      sink.copy(start..<ending)
      newline()
      start = ending + 1
      if start < end, bytes[start] == 0x0A { start += 1 }
    }
    sink.copy(start..<end)
    newline()
  }
}
