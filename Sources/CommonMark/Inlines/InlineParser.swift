/// Reads the inlines of a paragraph or heading, as the appendix of CommonMark describes it.
struct InlineParser {
  /// The text.
  let bytes: [UInt8]
  /// Where to read on.
  var position = 0
  /// What was read.
  var tokens: [InlineToken] = []
  /// The runs of asterisks and underscores.
  var delimiters = DelimiterStack()
  /// The brackets that may begin a link.
  var brackets = BracketStack()
  /// The links and images that were found.
  var links: [InlineLink] = []
  /// The definitions of links.
  var references: LinkReferences
  /// What ends comments and the like, as far as it is known not to follow.
  var missingEnds: Set<String> = []
  /// For each length the last place where so many backticks stand; made when it is first needed.
  private var lastBackticks: [Int: Int]?

  /// Starts on a text.
  init(_ bytes: [UInt8], _ references: LinkReferences) {
    self.bytes = bytes
    self.references = references
  }

  /// The byte that comes next.
  var next: UInt8? { byte(at: position) }

  /// The byte at a place, if the text is so long.
  func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  /// The inlines of the text.
  mutating func parse() -> [MarkdownInline] {
    while let byte = next { read(byte) }
    delimiters.pair(above: nil)
    return inlines()
  }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): readLineEnd()
    case UInt8(ascii: "\\"): readBackslash()
    case UInt8(ascii: "`"): readCode()
    case UInt8(ascii: "*"), UInt8(ascii: "_"): readDelimiters(byte)
    case UInt8(ascii: "["): openBracket(length: 1)
    case UInt8(ascii: "!") where self.byte(at: position + 1) == UInt8(ascii: "["): openBracket(length: 2)
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "<"): readAngleBracket()
    case UInt8(ascii: "&"): readReference()
    default: readText()
    }
  }

  /// Adds bytes as text and goes on behind them.
  mutating func addText(length: Int) {
    tokens.append(.text(position..<position + length))
    position += length
  }

  private mutating func readText() {
    let end = bytes[(position + 1)...].firstIndex { "\n\\`*_[]!<&".utf8.contains($0) } ?? bytes.count
    addText(length: end - position)
  }

  private mutating func readLineEnd() {
    var isHard = false
    if case .text(let range)? = tokens.last, range.upperBound == position {
      let spaces = bytes[range].reversed().prefix { $0 == UInt8(ascii: " ") }.count
      isHard = spaces >= 2
      tokens[tokens.count - 1] = .text(range.dropLast(spaces))
    }
    tokens.append(isHard ? .hardBreak : .softBreak)
    position += 1
  }

  private mutating func readBackslash() {
    let escaped = byte(at: position + 1)
    if escaped == UInt8(ascii: "\n") {
      tokens.append(.hardBreak)
      position += 2
    } else {
      if escaped?.isPunctuation == true { position += 1 }
      addText(length: 1)
    }
  }

  private mutating func readReference() {
    guard let reference = CharacterReference(in: bytes, at: position, before: bytes.count) else {
      addText(length: 1)
      return
    }
    tokens.append(.meant(reference.text))
    position = reference.end
  }

  private mutating func readDelimiters(_ character: UInt8) {
    let length = bytes[position...].prefix { $0 == character }.count
    let sides = DelimiterSides(in: bytes, around: position..<position + length)
    let run = delimiters.push(
      character, length: length, canOpen: sides.canOpen(character), canClose: sides.canClose(character))
    tokens.append(.run(run))
    position += length
  }

  // MARK: - Code

  private mutating func readCode() {
    let length = backticks(at: position)
    let start = position + length
    guard lastBackticks(of: length) >= start, let end = closingBackticks(length, from: start) else {
      addText(length: length)
      return
    }
    var text = bytes[start..<end].map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    let space = UInt8(ascii: " ")
    if text.first == space, text.last == space, text.contains(where: { $0 != space }) {
      text = Array(text.dropFirst().dropLast())
    }
    tokens.append(.code(String(decoding: text, as: UTF8.self)))
    position = end + length
  }

  private func backticks(at start: Int) -> Int { bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count }

  private func closingBackticks(_ length: Int, from start: Int) -> Int? {
    var index = start
    while let found = bytes[index...].firstIndex(of: UInt8(ascii: "`")) {
      let count = backticks(at: found)
      if count == length { return found }
      index = found + count
    }
    return nil
  }

  private mutating func lastBackticks(of length: Int) -> Int {
    if lastBackticks == nil {
      var last: [Int: Int] = [:]
      var index = 0
      while let found = bytes[index...].firstIndex(of: UInt8(ascii: "`")) {
        let count = backticks(at: found)
        last[count] = found
        index = found + count
      }
      lastBackticks = last
    }
    return lastBackticks?[length] ?? -1
  }
}
