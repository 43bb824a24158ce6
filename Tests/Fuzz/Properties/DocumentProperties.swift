internal import RecordSyntax

/// What holds for the document of any bytes, in any syntax.
enum DocumentProperties {
  /// Words that records and the samples have, so that symbols are looked up and found.
  static let vocabulary = Vocabulary(["on", "kind", "sessions", "a", "b", "é", "x y", "coaching"])

  static func check(_ bytes: [UInt8], _ syntax: Document.Syntax) throws(BrokenProperty) {
    let document = Document(parsing: bytes, as: syntax, vocabulary: vocabulary)
    try check(document, of: bytes)
    var memory = document.nodes
    let again = Document(parsing: bytes, as: syntax, vocabulary: vocabulary, in: &memory)
    try hold(
      again.faults == document.faults && again.nodes.elementsEqual(document.nodes, by: isSame),
      "a text reads the same every time, in used memory too")
  }

  private static func isSame(_ left: Node, _ right: Node) -> Bool {
    left.kind == right.kind && left.style == right.style && left.symbol == right.symbol
      && left.range == right.range && left.next == right.next
  }

  static func check(_ document: Document, of bytes: [UInt8]) throws(BrokenProperty) {
    try hold(document.bytes == bytes, "a document keeps its bytes")
    let places = TextPlaces(bytes)
    try places.check(document.faults)
    for comment in document.comments { try places.check(comment, "a comment") }
    if let body = document.body { try places.check(body, "the body") }
    try hold(!document.nodes.isEmpty || !document.isReadable, "a readable document has a tree")
    guard let root = document.nodes.first else { return }
    try hold(Int(root.next) == document.nodes.count, "the root holds all nodes")
    for index in document.nodes.indices {
      try places.check(document.nodes[index].range, "node \(index)")
      try checkLinks(document, index)
      try checkText(document, index, places)
    }
    guard document.isReadable else { return }
    try checkPointers(document)
    try checkWriting(document)
  }

  // MARK: - The tree

  /// The nodes below one stand directly behind it, in order, inside its range, and end where it says.
  private static func checkLinks(_ document: Document, _ index: Int) throws(BrokenProperty) {
    let nodes = document.nodes
    let node = nodes[index]
    // Behind a fault YAML's lines may be read twice, as part of what was not closed and by themselves.
    let isExact = document.syntax == .json || document.isReadable
    let end = Int(node.next)
    try hold(end > index && end <= nodes.count, "node \(index) ends behind itself, in the tree")
    switch node.kind {
    case .key:
      try hold(index + 1 < nodes.count && node.next == nodes[index + 1].next, "key \(index) has a value")
    case .object, .array:
      var child = index + 1
      var last = node.range.start
      while child < end {
        let isKey = nodes[child].kind == .key
        try hold(isKey == (node.kind == .object), "keys stand in objects and nowhere else")
        let value = isKey ? nodes[child + 1] : nodes[child]
        let start = nodes[child].range.start
        try hold(start >= last || !isExact, "node \(child) starts behind the one before it")
        try hold(
          min(start, value.range.start) >= node.range.start
            && max(nodes[child].range.end, value.range.end) <= node.range.end || !isExact,
          "node \(child) lies inside \(index)")
        last = value.range.end
        child = Int(nodes[child].next)
      }
      try hold(child == end, "the children of \(index) end where it does")
    case .null, .false, .true, .number, .string:
      try hold(end == index + 1, "scalar \(index) has no children")
    }
  }

  /// The two ways to decode a text agree, and what was decoded comes from the text.
  private static func checkText(_ document: Document, _ index: Int, _ places: TextPlaces)
    throws(BrokenProperty)
  {
    let decoded = document.decoded(index)
    try hold(
      decoded.utf8.elementsEqual(document.text(of: index).utf8) || !document.isReadable,
      "node \(index) has one text")
    let source = decoded.sourceRange(of: 0..<decoded.utf8.count)
    try hold(source.end <= document.bytes.count, "the text of node \(index) comes from the file")
    if let plain = document.plainBytes(of: index) {
      try hold(plain.upperBound <= document.bytes.count, "the bytes of node \(index) lie in the text")
    }
  }

  /// The way to a value leads back to it; looked at for the first few, for each way takes time.
  private static func checkPointers(_ document: Document) throws(BrokenProperty) {
    for index in document.nodes.indices.prefix(60) where document.nodes[index].kind != .key {
      let pointer = document.pointer(to: index)
      try hold(document.node(at: pointer) == index, "\(pointer) leads to node \(index)")
      _ = document.bytes(of: .key(pointer))
      _ = document.bytes(of: .value(pointer))
    }
  }

  // MARK: - Writing

  /// What is written of a value reads back as that value.
  private static func checkWriting(_ document: Document) throws(BrokenProperty) {
    let value = document.value()
    try checkReading(value.json, .json, value, "compact JSON")
    let form = CanonicalForm(.asWritten, vocabulary)
    try hold(
      form.firstDifference(in: document, isInOrder: true) == form.firstDifference(in: document),
      "\(document.syntax) is canonical at a glance as it is on a closer look")
    try checkFormatting(document, form)
    let canonical = form.json(value)
    try checkReading(canonical, .json, value, "canonical JSON")
    guard document.syntax != .json else { return }
    try checkReading(form.frontMatter(value), .frontMatter, value, "canonical front matter")
  }

  /// What can be read and has no comments can be formatted: the form proves itself, so that it only has to come about.
  ///
  /// With comments it may be refused, where one would become text below a block scalar.
  private static func checkFormatting(
    _ document: Document, _ form: CanonicalForm
  ) throws(BrokenProperty) {
    do throws(CanonicalRefusal) { _ = try form.formatting(document) } catch {
      try hold(
        !document.comments.isEmpty, "\(document.syntax) is formatted: \(error.reason.text(.english))")
    }
  }

  private static func checkReading(
    _ text: String, _ syntax: Document.Syntax, _ value: Value, _ form: String
  ) throws(BrokenProperty) {
    let document = Document(parsing: Array(text.utf8), as: syntax, vocabulary: vocabulary)
    try hold(
      document.faults.isEmpty,
      "\(form) has no fault: \(document.faults.first?.message.text(.english) ?? "")\n\(text)")
    // Compared as written, for the texts of two values are equal when they only look the same.
    try hold(document.value().json.utf8.elementsEqual(value.json.utf8), "\(form) reads back:\n\(text)")
  }
}
