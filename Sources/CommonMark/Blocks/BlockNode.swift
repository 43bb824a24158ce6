/// A block while the text is read; all of them stand in one list and know each other by their place in it.
struct BlockNode {
  /// What it is.
  enum Kind {
    /// The text as a whole.
    case document
    /// A quotation.
    case quote
    /// A list, by the marker of its first item.
    case list(ListMarker, isTight: Bool)
    /// An item of a list.
    case item(ListMarker)
    /// Sentences.
    case paragraph
    /// What was a paragraph and held nothing but definitions of links; it still stands between its neighbours.
    case definitions
    /// A heading.
    case heading(level: Int)
    /// A line between two parts.
    case thematicBreak
    /// Code that is indented.
    case indentedCode
    /// Code between fences.
    case fencedCode(CodeFence)
    /// HTML.
    case html(HTMLBlockKind)
  }

  /// What it is.
  var kind: Kind
  /// What it lies in; the text as a whole lies in itself.
  let parent: Int
  /// In how many blocks it lies.
  let depth: Int
  /// The line it begins on.
  let firstLine: Int
  /// The line it ends on, once it is closed.
  var lastLine: Int
  /// What lies in it.
  var children: [Int] = []
  /// Its lines, when it holds text itself.
  var text: [UInt8] = []
  /// Whether lines may still be added.
  var isOpen = true

  /// Whether it holds lines of text.
  var holdsText: Bool {
    switch kind {
    case .paragraph, .indentedCode, .fencedCode, .html: true
    default: false
    }
  }

  /// Whether it is a paragraph.
  var isParagraph: Bool { if case .paragraph = kind { true } else { false } }

  /// Whether it can hold a block of a kind.
  func canHold(_ kind: Kind) -> Bool {
    switch (self.kind, kind) {
    case (.document, .item), (.quote, .item), (.item, .item): false
    case (.document, _), (.quote, _), (.item, _), (.list, .item): true
    default: false
    }
  }
}
