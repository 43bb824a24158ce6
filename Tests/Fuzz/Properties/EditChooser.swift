internal import RecordSyntax

/// Makes edits of a document out of bytes, so that a fuzzer can steer them.
struct EditChooser {
  /// Texts that are hard to write in one of the two forms.
  private static let texts = [
    "", "x", "2023-03-16", "12:30", "true", "null", "~", "12", "1e3", "-", "- x", "a: b", "a #b", " x", "x ",
    "a,b", "[x]", "{", "'q'", "\"q\"", "\\", "two\nlines\n", "\n", "tab\there", "é😀", "\u{7F}\u{85}\u{FEFF}",
    "?", "*a", "&b", "@c", "%d", "`e", "!f", "|", ">", ":", "a:", "...", "---", "<<", "0x1F", ".inf", "=",
    "e\u{301}", "\u{2028}", "\r", "#",
  ]

  private var choices: ArraySlice<UInt8>

  init(_ choices: [UInt8]) { self.choices = choices[...] }

  /// The next edit; `nil` when the bytes are used up.
  mutating func edit(of document: Document) -> Edit? {
    guard let kind = choices.popFirst() else { return nil }
    let place = pointer(in: document)
    switch kind % 7 {
    case 0, 1: return .set(place, value(depth: 2))
    case 2: return .insert(place, value(depth: 2))
    case 3: return .append(place, value(depth: 2))
    case 4: return .rename(place, to: text())
    case 5: return .remove(place)
    default: return .erase(place)
    }
  }

  /// A number below a count; 0 when the bytes are used up.
  private mutating func choose(_ count: Int) -> Int { Int(choices.popFirst() ?? 0) % max(count, 1) }

  /// The way to one of the nodes, at times with a step too many.
  private mutating func pointer(in document: Document) -> Pointer {
    let pointer = document.pointer(to: choose(document.nodes.count))
    switch choose(5) {
    case 0: return pointer.appending(.key(text()))
    case 1: return pointer.appending(.index(choose(4)))
    default: return pointer
    }
  }

  private mutating func text() -> String {
    let choice = choose(Self.texts.count + 1)
    if choice < Self.texts.count { return Self.texts[choice] }
    let bytes = choices.prefix(choose(16))
    choices = choices.dropFirst(bytes.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func value(depth: Int) -> Value {
    switch choose(depth > 0 ? 9 : 6) {
    case 0: return nil
    case 1: return .bool(choose(2) == 0)
    case 2: return .number(Decimal(choose(256) - 128))
    case 3:
      return .number(
        Decimal(isNegative: choose(2) == 0, digits: [1, 2, 5], exponent: choose(64) - 32))
    case 6:
      var elements: [Value] = []
      for _ in 0..<choose(4) { elements.append(value(depth: depth - 1)) }
      return .array(elements)
    case 7, 8:
      var members: [Value.Member] = []
      for _ in 0..<choose(4) {
        let key = text()
        // Keys of an object are distinct by its type's contract.
        if !members.contains(where: { $0.key == key }) {
          members.append(Value.Member(key, value(depth: depth - 1)))
        }
      }
      return .object(members)
    default: return .string(text())
    }
  }
}
