internal import RecordSyntax

/// Reads texts that git has stored, all through one `git cat-file --batch`.
struct GitObjects {
  /// One of them.
  enum Text: Sendable {
    /// Its bytes.
    case bytes([UInt8])
    /// It has more bytes than a record may have, and was not kept.
    case tooLarge(Int)
    /// The repository lacks it.
    case missing
  }

  /// What of an answer is read next.
  private enum State {
    case header
    case body(left: Int, isKept: Bool)
    case lineBreak
  }

  private var state = State.header
  private var line: [UInt8] = []
  private var body: [UInt8] = []
  private var number = 0

  private init() {}

  /// Reads texts by their objects' names, and hands each over with its place in the list, in that order.
  static func read(
    _ names: [String], by git: Git, _ visit: (Int, Text) -> Void
  ) throws(GitError) {
    guard !names.isEmpty else { return }
    var objects = GitObjects()
    try git.feed(["cat-file", "--batch"], Array(names.map { $0 + "\n" }.joined().utf8)) {
      objects.take($0, visit)
    }
    guard objects.number == names.count else { throw .failed("cat-file: \(objects.number)/\(names.count)") }
  }

  /// `<name> blob <size>`, a line break, the text, and a line break; or `<name> missing`.
  private mutating func take(_ bytes: ArraySlice<UInt8>, _ visit: (Int, Text) -> Void) {
    var rest = bytes
    while let first = rest.first {
      switch state {
      case .header:
        let part = rest.prefix { $0 != 0x0A }
        line += part
        rest = rest.dropFirst(part.count)
        guard rest.first == 0x0A else { continue }
        rest = rest.dropFirst()
        readHeader(visit)
      case .body(let left, let isKept):
        let part = rest.prefix(left)
        if isKept { body += part }
        rest = rest.dropFirst(part.count)
        if part.count < left {
          state = .body(left: left - part.count, isKept: isKept)
        } else {
          if isKept { pass(.bytes(body), visit) }
          state = .lineBreak
        }
      case .lineBreak:
        if first == 0x0A { rest = rest.dropFirst() }
        state = .header
      }
    }
  }

  private mutating func readHeader(_ visit: (Int, Text) -> Void) {
    let words = line.split(separator: 0x20)
    line = []
    guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)) else {
      return pass(.missing, visit)
    }
    let isKept = size <= Document.mostBytes
    body = []
    if isKept { body.reserveCapacity(size) } else { pass(.tooLarge(size), visit) }
    state = .body(left: size, isKept: isKept)
    if size == 0 {
      pass(.bytes([]), visit)
      state = .lineBreak
    }
  }

  private mutating func pass(_ text: Text, _ visit: (Int, Text) -> Void) {
    visit(number, text)
    number += 1
  }
}
