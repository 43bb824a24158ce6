/// The numbers that a report hides, to find them in what people wrote.
struct HiddenNumbers {
  private let numbers: Set<Int>

  init(_ figures: Figures, _ disclosure: Disclosure) {
    var numbers: Set<Int> = []
    for figure in figures.all where figure.unit == .count && !disclosure.prints(figure.name) {
      if let value = figure.value, value != 0 { numbers.insert(value) }
    }
    self.numbers = numbers
  }

  /// Whether a text names one of them, in digits or in a word.
  func occur(in text: String) -> Bool {
    guard !numbers.isEmpty else { return false }
    let isPart = { (character: Character) in
      character.isLetter || character.isNumber || ".,-/:".contains(character)
    }
    return text.split(whereSeparator: { !isPart($0) }).contains { token in
      Self.number(token).map(numbers.contains) ?? false
    }
  }

  /// The whole number that a word is; dates, times and decimals are none.
  private static func number(_ token: Substring) -> Int? {
    var token = token
    while let last = token.last, !last.isLetter, !last.isNumber { token.removeLast() }
    while let first = token.first, !first.isLetter, !first.isNumber { token.removeFirst() }
    let groups = token.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    if groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) { return Int(groups.joined()) }
    return Int(token) ?? words[token.lowercased()]
  }

  /// Numbers as words; not "een" and "one", which mostly are no number.
  private static let words: [String: Int] = {
    let dutch = [
      "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
      "dertien",
      "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
    ]
    let english = [
      "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
      "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    var words: [String: Int] = [:]
    for (index, word) in dutch.enumerated() { words[word] = index + 1 }
    for (index, word) in english.enumerated() { words[word] = index + 2 }
    return words
  }()
}
