/// The kinds of lines of HTML, which differ in what ends them.
enum HTMLBlockKind {
  /// An element whose text is not HTML.
  case verbatim
  /// A comment.
  case comment
  /// An instruction to a processor.
  case instruction
  /// A declaration.
  case declaration
  /// A section of character data.
  case characterData
  /// A tag of an element that is a block.
  case block
  /// Any other tag that stands alone on its line.
  case tag

  private static let verbatimNames = ["pre", "script", "style", "textarea"]
  private static let blockNames: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col",
    "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
    "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes", "ol", "optgroup",
    "option", "p", "param", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "title", "tr", "track", "ul",
  ]

  /// What a line begins with; `nil` where it begins with no HTML.
  init?(_ line: LineCursor) {
    guard line.first == UInt8(ascii: "<") else { return nil }
    let (bytes, start, end) = (line.bytes, line.content, line.end)
    if bytes.has("<!--", at: start, before: end) {
      self = .comment
    } else if bytes.has("<?", at: start, before: end) {
      self = .instruction
    } else if bytes.has("<![CDATA[", at: start, before: end) {
      self = .characterData
    } else if bytes.has("<!", at: start, before: end), start + 2 < end, bytes[start + 2].isLetter {
      self = .declaration
    } else if let kind = Self.kind(ofTagIn: bytes, at: start, before: end) {
      self = kind
    } else {
      return nil
    }
  }

  private static func kind(ofTagIn bytes: [UInt8], at start: Int, before end: Int) -> Self? {
    let isClosing = bytes.has("</", at: start, before: end)
    let nameStart = start + (isClosing ? 2 : 1)
    let nameEnd = bytes[nameStart..<end].firstIndex { !$0.isLetterOrDigit } ?? end
    let name = String(decoding: bytes[nameStart..<nameEnd].map(\.lowercased), as: UTF8.self)
    let endsWord = nameEnd == end || bytes[nameEnd].isBlank || bytes[nameEnd] == UInt8(ascii: ">")
    if verbatimNames.contains(name), endsWord, !isClosing { return .verbatim }
    if blockNames.contains(name), endsWord || bytes.has("/>", at: nameEnd, before: end) { return .block }
    guard let tagEnd = HTMLTag.end(in: bytes, at: start, before: end) else { return nil }
    return bytes[tagEnd..<end].allSatisfy(\.isBlank) ? .tag : nil
  }

  /// Whether it may follow a paragraph without a blank line.
  var interruptsParagraph: Bool { self != .tag }

  /// Whether a blank line ends it.
  var endsAtBlankLine: Bool { self == .block || self == .tag }

  /// Whether it ends with a line.
  func ends(with line: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .verbatim: Self.verbatimNames.contains { line.contains("</\($0)>") }
    case .comment: line.contains("-->")
    case .instruction: line.contains("?>")
    case .declaration: line.contains(">")
    case .characterData: line.contains("]]>")
    case .block, .tag: false
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether words stand in it, letters large or small.
  fileprivate func contains(_ words: String) -> Bool {
    let words = Array(words.utf8)
    return indices.contains { index in
      self[index] == words[0] && count - (index - startIndex) >= words.count
        && zip(self[index...], words).allSatisfy { $0.lowercased == $1 }
    }
  }
}
