extension Document {
  /// The most bytes a file may have; a larger one is refused by name before it is parsed.
  public static let mostBytes = 8 << 20
  /// How deep containers may be nested.
  public static let mostDepth = 256

  /// Parses a file. Never fails: what is wrong stands in ``faults``.
  public init(parsing bytes: [UInt8], as syntax: Syntax, vocabulary: Vocabulary) {
    var memory: [Node] = []
    self.init(parsing: bytes, as: syntax, vocabulary: vocabulary, in: &memory)
  }

  /// Parses a file into the memory of an earlier document's nodes, which is taken: a loader that lets one document go
  /// before it reads the next asks for memory once.
  public init(
    parsing bytes: [UInt8], as syntax: Syntax, vocabulary: Vocabulary, in memory: inout [Node]
  ) {
    guard bytes.count <= Self.mostBytes else {
      self.init(bytes: bytes, syntax: syntax, nodes: [], faults: [Fault.tooLarge(bytes.count)])
      return
    }
    switch syntax {
    case .json: self.init(json: bytes, vocabulary: vocabulary, in: &memory)
    case .frontMatter: self.init(frontMatter: bytes, vocabulary: vocabulary, in: &memory)
    case .yaml: self.init(yaml: bytes, vocabulary: vocabulary)
    }
  }
}

extension Fault {
  /// A file with more bytes than ``Document/mostBytes``.
  package static func tooLarge(_ count: Int) -> Fault {
    Fault(
      at: ByteRange(0, 0),
      Phrase(
        nl: "dit bestand is \(count) bytes groot; een record is hooguit \(Document.mostBytes) bytes",
        en: "this file has \(count) bytes; a record has at most \(Document.mostBytes)"),
      help: Phrase(
        nl: "een record is een klein tekstbestand: kijk of hier per ongeluk een ander bestand staat",
        en: "a record is a small text file: see whether another file was put here by accident"))
  }
}
