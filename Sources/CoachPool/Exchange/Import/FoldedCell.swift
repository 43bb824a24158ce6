/// A text as cells are compared by: the words of small letters without accents and digits, and nothing between them.
struct FoldedCell: Hashable {
  /// The words.
  let words: [[UInt8]]

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var offset = 0
    func end() {
      if !word.isEmpty { words.append(word) }
      word = []
    }
    while offset < bytes.count {
      let (character, count) = NameLetter.read(bytes.span, offset)
      switch character {
      case .letter(let first, let second): word += [first] + (second.map { [$0] } ?? [])
      // Letters of other scripts are compared as they are.
      case .otherLetter, .sign: word += bytes[offset..<offset + count]
      case .accent, .nothing: break
      case .stroke, .gap: end()
      }
      offset += count
    }
    end()
    self.words = words
  }

  /// Whether all words of another text are among its own.
  func has(_ other: FoldedCell) -> Bool { !other.words.isEmpty && other.words.allSatisfy(words.contains) }

  /// The words in no order: `Jansen, Els` is who `Els Jansen` is.
  var unordered: [[UInt8]] { words.sorted { $0.lexicographicallyPrecedes($1) } }

  /// The words as one, with hyphens between.
  var joined: String { words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-") }
}
