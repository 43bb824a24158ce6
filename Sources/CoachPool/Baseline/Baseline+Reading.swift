public import RecordSyntax

extension Baseline {
  /// Why a file cannot be used as a baseline: what is wrong in it, in the order of the text.
  public struct Refusal: Error, Sendable {
    /// What is wrong, at least one.
    public let faults: [Fault]
  }

  /// Reads a file; anything in it that this tool would not write is refused, for what is read wrongly hides findings.
  ///
  /// - Parameters:
  ///   - path: The path, as the places of findings are to have it.
  ///   - bytes: The file.
  public init(_ path: String, _ bytes: [UInt8]) throws(Refusal) {
    // Places in a file are counted in 32 bits.
    guard bytes.count <= Int(Int32.max) else { throw Refusal(faults: [.noBaseline]) }
    let conflicts = ConflictMarkers.find(in: bytes)
    guard conflicts.isEmpty else { throw Refusal(faults: conflicts.map(Fault.mergeConflict)) }
    let document = Document(largeJSON: bytes, vocabulary: Vocabulary([]))
    let errors = document.faults.filter { $0.severity == .error }
    guard errors.isEmpty else { throw Refusal(faults: errors) }
    guard document.isReadable, document.nodes[0].kind == .object,
      let version = document.member(of: 0, named: Self.versionKey), let number = document.decimal(version)
    else { throw Refusal(faults: [.noBaseline]) }
    guard number <= Decimal(Self.version) else {
      throw Refusal(faults: [.newerBaseline(at: document.nodes[version].range)])
    }
    guard number == Decimal(Self.version) else {
      throw Refusal(faults: [.damagedBaseline(at: document.nodes[version].range)])
    }
    var entries: [Entry] = []
    var faults: [Fault] = []
    for key in document.keys(of: 0) where key + 1 != version {
      if let entry = Entry(key, document) {
        entries.append(entry)
      } else if faults.count < Fault.most {
        faults.append(.damagedBaseline(at: document.nodes[key].range))
      }
    }
    guard faults.isEmpty else { throw Refusal(faults: faults) }
    self.init(path: path, entries: entries)
  }

  private static let versionKey = "version"
}

extension Baseline.Entry {
  /// The members of an entry, in their order.
  private static let members = ["rule", "path", "pointer", "count"]
  /// More findings than there can be, and so few that counts add up.
  private static let most = Int(Int32.max)

  /// Reads a member of the file; `nil` when it says anything else than an entry does.
  fileprivate init?(_ key: Int, _ document: Document) {
    let fingerprint = document.text(of: key)
    let keys = document.keys(of: key + 1)
    guard fingerprint.utf8.count == FindingIdentity.digits, fingerprint.utf8.allSatisfy(\.isHexDigit),
      keys.map({ document.text(of: $0) }).sorted() == Self.members.sorted(),
      let rule = Self.text("rule", of: key, document), let path = Self.text("path", of: key, document),
      let pointer = Self.text("pointer", of: key, document), Pointer(pointer) != nil,
      let number = document.member(of: key + 1, named: "count"),
      let count = document.decimal(number)?.int, (1...Self.most).contains(count)
    else { return nil }
    let identity = FindingIdentity(rule: rule, path: path, pointer: pointer, fingerprint: fingerprint)
    self.init(
      identity: identity, count: count,
      range: ByteRange(
        Int(document.nodes[key].range.start), Int(document.nodes[key + 1].range.end)))
  }

  private static func text(_ name: String, of key: Int, _ document: Document) -> String? {
    guard let member = document.member(of: key + 1, named: name), document.nodes[member].kind == .string
    else { return nil }
    return document.text(of: member)
  }
}

extension UInt8 {
  /// Whether it is a digit of a fingerprint.
  fileprivate var isHexDigit: Bool { (0x30...0x39).contains(self) || (0x61...0x66).contains(self) }
}
