internal import RecordSyntax

/// Merges two versions of a file with a line for each thing it is about.
struct LedgerMerge {
  /// What the lines are in the order of.
  enum Order {
    /// The day, in the ledger of removals.
    case day
    /// The id, of which an index has one line.
    case id

    /// The order of the file at a path; `nil` where it has no such lines.
    init?(_ path: String) {
      let parts = path.split(separator: "/")
      if parts.last.map(String.init) == ErasureLedger.path {
        self = .day
      } else if parts.count > 1, parts[parts.count - 2] == "index", path.hasSuffix(".jsonl") {
        self = .id
      } else {
        return nil
      }
    }

    var key: String { self == .day ? "on" : "id" }
  }

  private let order: Order

  init(_ order: Order) { self.order = order }

  /// All lines that either side added, and none that either took out; of an index, which is built anew, our line where
  /// both have another one with the same id.
  func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> [UInt8] {
    let (base, own, other) = (Self.lines(base), Self.lines(ours), Self.lines(theirs))
    let kept = own.without(base.without(other))
    let incoming = other.without(base).without(own.without(base))
    // What is not needed is not parsed: an index has a line for every record.
    guard !incoming.isEmpty else { return kept.flatMap { $0 + [0x0A] } }
    var lines = kept.map { (text: $0, key: key(of: $0)) }
    for text in incoming {
      let key = key(of: text)
      if order == .id, key != nil, lines.contains(where: { $0.key == key }) { continue }
      let before = lines.lastIndex { line in
        guard let key, let before = line.key else { return true }
        return before <= key
      }
      lines.insert((text: text, key: key), at: before.map { $0 + 1 } ?? 0)
    }
    return lines.flatMap { $0.text + [0x0A] }
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A).filter { line in line.contains { $0 > 0x20 } }
  }

  /// What a line is in the order of.
  private func key(of line: ArraySlice<UInt8>) -> String? {
    let document = Document(parsing: Array(line), as: .json, vocabulary: Schemas.bundled.vocabulary)
    guard document.isReadable, case .string(let key)? = document.value()[order.key] else { return nil }
    return key
  }
}
