/// Reads one YAML document, the part of a file between two offsets, into the flat tree.
///
/// It descends through containers, never deeper than ``Document/mostDepth``, and goes on behind each fault
/// with the next member of the same container.
struct YAMLParser {
  let bytes: [UInt8]
  let vocabulary: Vocabulary
  /// The offset behind the document.
  let end: Int
  /// The byte that is looked at next.
  var at: Int
  /// Where the line of `at` starts.
  var lineStart: Int
  /// The number of spaces that line starts with.
  var indent = 0
  /// The first tab among the blanks that line starts with, or -1.
  var tab = -1
  var nodes: [Node] = []
  var comments: [ByteRange] = []
  var faults: [Fault] = []
  /// Where the last thing that was read ended.
  var lastEnd = 0
  /// How many containers are open.
  var depth = 0
  /// Whether going on would only repeat what has been said, or fill the report.
  var isStopped = false
  /// Whether a tab was named: its lines are not measured any more.
  var sawTab = false
  /// The indentation of the block that the flow collection being read stands in.
  var flowParent = -1
  /// The first line of that flow collection that is not indented deeper than the block, or -1.
  var flowDedent = -1

  /// Starts at `start`, in the line that starts at `lineStart`, and ends before `end`; the nodes go where others were
  /// that are no longer needed.
  init(
    _ bytes: [UInt8], _ vocabulary: Vocabulary, from start: Int, lineStart: Int, to end: Int,
    in memory: inout [Node]
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    self.at = start
    self.end = end
    self.lineStart = lineStart
    swap(&nodes, &memory)
    nodes.removeAll(keepingCapacity: true)
    nodes.reserveCapacity((end - start) / 7 + 4)
    if start == lineStart { enterLine(start) }
  }

  /// Reads the document; no node when there is nothing but comments.
  mutating func parse() {
    let line = lineStart
    let isBehindMarker = at > line + indent
    skipToContent(within: -1)
    guard at < end else { return }
    blockNode(parent: -1, column: at - lineStart, canNest: !(isBehindMarker && lineStart == line))
    skipToContent(within: -1)
    guard at < end else { return }
    // Text that fields follow was meant as one.
    if nodes[0].kind == .string {
      report(YAMLFault.missingColon(self.line(Int(nodes[0].range.start)), nil))
    } else {
      report(YAMLFault.textBehindDocument(restOfLine))
    }
  }

  // MARK: - Reporting

  /// Keeps a fault; stops at the error with which there are as many as a report holds.
  ///
  /// Warnings stop nothing: the values behind them still have to be read.
  mutating func report(_ fault: Fault) {
    guard !isStopped else { return }
    let isError = fault.severity == .error
    if isError || faults.count < Fault.most { faults.append(fault) }
    if isError, faults.count >= Fault.most { stop() }
  }

  /// Ends the reading.
  mutating func stop() {
    isStopped = true
    at = end
  }

  /// From here to the end of the line, without trailing blanks.
  var restOfLine: ByteRange { ByteRange(at, max(at, trimmed(endOfLine(from: at), notBefore: at))) }

  /// One character, or the empty range at the document's end.
  func byteRange(_ index: Int) -> ByteRange {
    guard index < end else { return ByteRange(index, index) }
    return ByteRange(index, index + (UTF8Sequence.length(in: bytes, at: index) ?? 1))
  }

  // MARK: - Building the tree

  /// Opens a container; `nil`, after a fault and with an empty value in its place, when it is nested too
  /// deep.
  mutating func open(_ kind: Node.Kind, _ style: Node.Style, at start: Int) -> Int? {
    guard depth < Document.mostDepth else {
      report(YAMLFault.tooDeep(byteRange(start)))
      stop()
      appendNull(at: start)
      return nil
    }
    depth += 1
    nodes.append(Node(kind: kind, style: style, symbol: .none, range: ByteRange(start, start), next: 0))
    return nodes.count - 1
  }

  /// Closes a container behind what was read last.
  mutating func close(_ container: Int) {
    depth -= 1
    let start = Int(nodes[container].range.start)
    nodes[container].range = ByteRange(start, max(start, lastEnd))
    nodes[container].next = UInt32(nodes.count)
  }

  /// Adds a scalar; unquoted ones on one line become what the core schema says they are.
  mutating func append(_ token: YAMLToken) {
    var kind = Node.Kind.string
    if token.style == .bare {
      kind = YAMLCoreSchema.kind(of: bytes, token.start, token.end)
      if kind == .number { checkNumber(token) }
    }
    let symbol = kind == .string ? symbol(of: token) : .none
    append(kind, token.style, symbol, token.start, token.end)
  }

  /// Adds a value that is not written, or could not be read.
  mutating func appendNull(at offset: Int) {
    append(.null, .bare, .none, offset, offset)
  }

  mutating func append(_ kind: Node.Kind, _ style: Node.Style, _ symbol: Symbol, _ start: Int, _ end: Int) {
    let range = ByteRange(start, max(start, end))
    nodes.append(Node(kind: kind, style: style, symbol: symbol, range: range, next: nodes.count + 1))
    lastEnd = max(lastEnd, end)
  }

  /// The word that a scalar is, when its text is its bytes.
  func symbol(of token: YAMLToken) -> Symbol {
    switch token.style {
    case .bare: vocabulary.symbol(of: bytes.span, token.start, token.end)
    case .single, .double: vocabulary.symbol(of: bytes.span, token.start + 1, token.end - 1)
    default: .none
    }
  }

  private mutating func checkNumber(_ token: YAMLToken) {
    let range = ByteRange(token.start, token.end)
    switch YAMLCoreSchema.special(bytes, token.start, token.end) {
    case .infinityOrNaN: report(YAMLFault.notFinite(range))
    case .otherBase where token.end - token.start > YAMLCoreSchema.mostDigitsInOtherBase:
      report(YAMLFault.longNumber(range))
    case .otherBase, nil: break
    }
  }
}
