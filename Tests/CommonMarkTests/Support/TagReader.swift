/// Reads HTML far more narrowly than a browser: what it admits, nobody can take for anything else.
struct TagReader {
  private static let simple: Set = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre", "code", "em", "strong",
  ]
  private static let void: Set = ["br /", "hr /"]
  private static let hidden: Set<UInt32> = Set(
    [0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF] + Array(0x202A...0x202E)
      + Array(0x2066...0x2069)
      + Array(0x00...0x08) + Array(0x0B...0x1F) + Array(0x7F...0x9F))

  private var open: [String] = []
  private var deepest = 0

  /// What is wrong with HTML; `nil` when nothing is.
  static func fault(in html: String) -> String? {
    var reader = TagReader()
    return reader.read(html)
  }

  /// How many elements lie in each other at most.
  static func deepest(in html: String) -> Int {
    var reader = TagReader()
    return reader.read(html) == nil ? reader.deepest : .max
  }

  private mutating func read(_ html: String) -> String? {
    if let scalar = html.unicodeScalars.first(where: { Self.hidden.contains($0.value) }) {
      return "there is \(scalar.value)"
    }
    let pieces = html.utf8.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    for (number, piece) in pieces.enumerated() {
      var text = piece
      if number > 0 {
        guard let end = piece.utf8.firstIndex(of: UInt8(ascii: ">")) else { return "a tag is open: \(piece)" }
        if let fault = fault(inTag: String(piece[..<end])) { return fault }
        text = String(piece[piece.utf8.index(after: end)...])
      }
      if let fault = Self.fault(inText: text) { return fault }
    }
    return open.isEmpty ? nil : "not closed: \(open)"
  }

  private static func fault(inText text: String) -> String? {
    if text.utf8.contains(UInt8(ascii: "\"")) || text.utf8.contains(UInt8(ascii: ">")) {
      return "unescaped: \(text)"
    }
    let references = text.utf8.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
      .dropFirst()
    let isSound = references.allSatisfy { rest in
      ["amp;", "lt;", "gt;", "quot;"].contains { rest.starts(with: $0.utf8) }
    }
    return isSound ? nil : "a lone &: \(text)"
  }

  private mutating func fault(inTag tag: String) -> String? {
    if Self.void.contains(tag) { return nil }
    if tag.hasPrefix("/") {
      return open.popLast() == String(tag.dropFirst()) ? nil : "closes what is not open: \(tag)"
    }
    let parts = tag.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    let values = parts.indices.filter { $0 % 2 == 1 }.map { parts[$0] }
    let name: String
    switch parts.indices.filter({ $0 % 2 == 0 }).map({ parts[$0] }).joined() {
    case let simple where Self.simple.contains(simple): name = simple
    case "a href= rel=", "a href= title= rel=":
      guard values.last == "noopener noreferrer nofollow", Self.isAddress(values[0]), !open.contains("a")
      else {
        return "a link: \(tag)"
      }
      name = "a"
    case "ol start=":
      guard Int(values[0]) != nil else { return "a number: \(tag)" }
      name = "ol"
    case "code class=":
      guard values[0].utf8.starts(with: "language-".utf8), !values[0].utf8.contains(UInt8(ascii: " ")) else {
        return "a class: \(tag)"
      }
      name = "code"
    default: return "an unknown tag: \(tag)"
    }
    open.append(name)
    deepest = max(deepest, open.count)
    return values.lazy.compactMap { Self.fault(inText: $0) }.first
  }

  private static func isAddress(_ address: String) -> Bool {
    address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      && ["http://", "https://", "mailto:", "tel:"].contains { address.lowercased().hasPrefix($0) }
  }
}
