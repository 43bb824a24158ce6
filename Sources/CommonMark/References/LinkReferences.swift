/// The definitions of links in a text, by their labels.
struct LinkReferences {
  /// Where a label leads.
  struct Definition {
    /// The address.
    let destination: String
    /// The title, if it has one.
    let title: String?
  }

  private var definitions: [LinkLabel: Definition] = [:]
  /// How many bytes may still be written for labels.
  private var budget: Int

  /// Starts with none, for a text of a number of bytes.
  ///
  /// Two characters of a label can stand for a long address. What all of them stand for is limited, or a text of a
  /// megabyte could become a page of a hundred gigabytes; a text that people write never comes near.
  init(textSize: Int) { budget = max(textSize, 100_000) }

  /// Keeps a definition; the first one of a label holds.
  mutating func add(_ label: LinkLabel, _ definition: Definition) {
    if definitions[label] == nil { definitions[label] = definition }
  }

  /// What a label leads to.
  mutating func definition(of label: LinkLabel) -> Definition? {
    guard let definition = definitions[label] else { return nil }
    let size = definition.destination.utf8.count + (definition.title?.utf8.count ?? 0)
    guard size <= budget else { return nil }
    budget -= size
    return definition
  }

  /// Keeps the definitions that a paragraph begins with; where its text begins behind them.
  mutating func takeDefinitions(from bytes: [UInt8]) -> Int {
    var scanner = LinkScanner(bytes: bytes, position: 0)
    var end = 0
    while let (label, definition) = Self.definition(&scanner) {
      add(label, definition)
      end = scanner.position
    }
    return end
  }

  private static func definition(_ scanner: inout LinkScanner) -> (LinkLabel, Definition)? {
    guard let label = scanner.label().flatMap({ LinkLabel(scanner.bytes, $0) }),
      scanner.skip(UInt8(ascii: ":"))
    else { return nil }
    _ = scanner.skipBlanks()
    let start = scanner.position
    guard let destination = scanner.destination(), scanner.position > start else { return nil }
    let end = scanner.position
    var title = scanner.skipBlanks() ? scanner.title() : nil
    if title == nil || !scanner.skipBlankLine() {
      // What looked like a title belongs to the text when more stands behind it, if it has a line of its own.
      title = nil
      scanner.position = end
      guard scanner.skipBlankLine() else { return nil }
    }
    let bytes = scanner.bytes
    return (label, Definition(destination: bytes.unescaped(destination), title: title.map(bytes.unescaped)))
  }
}
