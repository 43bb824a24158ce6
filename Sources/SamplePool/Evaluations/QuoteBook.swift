/// Words that coachees let be published, given out one after another; from the start again when all were given.
struct QuoteBook {
  private let quotes: [String]
  private var position = 0

  init(_ quotes: [String]) { self.quotes = quotes }

  /// The next words; `nil` when there are none at all.
  mutating func next() -> String? {
    guard !quotes.isEmpty else { return nil }
    defer { position = (position + 1) % quotes.count }
    return quotes[position]
  }
}
