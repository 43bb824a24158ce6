internal import CoachPool

/// Codes of people that stand on the command line, in whatever place, and are not said back where values are kept back.
struct TypedCodes: Sendable {
  private let codes: [[UInt8]]

  /// Takes the codes among arguments.
  init(_ arguments: [String]) {
    let words = Set(arguments.flatMap { CodeWords.candidates(in: Array($0.utf8)) })
    // What else has a digit in it may be a commit or a file.
    codes = words.filter { $0.hasPrefix("p-") }.map { Array($0.utf8) }
  }

  /// A console that leaves them out of whatever is written.
  func kept(from console: Console) -> Console {
    guard !codes.isEmpty else { return console }
    return Console(
      output: { console.output(without($0)) }, error: { console.error(without($0)) }, input: console.input,
      isInputTerminal: console.isInputTerminal, isOutputTerminal: console.isOutputTerminal,
      isErrorTerminal: console.isErrorTerminal)
  }

  private func without(_ text: [UInt8]) -> [UInt8] {
    let lowered = text.map(CodeWords.folded)
    var kept: [UInt8] = []
    var index = 0
    while index < text.count {
      if let code = codes.first(where: { Self.stands($0, in: lowered, at: index) }) {
        kept += "[…]".utf8
        index += code.count
      } else {
        kept.append(text[index])
        index += 1
      }
    }
    return kept
  }

  private static func stands(_ code: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    let end = start + code.count
    return text[start] == code[0] && end <= text.count && text[start..<end].elementsEqual(code)
  }
}
