/// The opening brackets for which no closing one has come yet.
struct BracketStack {
  /// An opening bracket.
  struct Bracket {
    /// Where it stands among the tokens.
    let token: Int
    /// Where it stands in the text, with the `!` of an image.
    let source: Range<Int>
    /// The last run of asterisks or underscores before it.
    let delimitersBelow: Int?
    /// Whether another bracket was opened behind it.
    var isFollowed = false

    /// Whether it begins an image.
    var isImage: Bool { source.count == 2 }
  }

  private var brackets: [Bracket] = []
  /// So many of the first brackets begin no link any more, for there is one behind them, and links do not nest.
  ///
  /// A number rather than a mark on each, or many links behind many brackets would take long.
  private var spentCount = 0

  /// Adds a bracket.
  mutating func push(_ bracket: Bracket) {
    if !brackets.isEmpty { brackets[brackets.count - 1].isFollowed = true }
    brackets.append(bracket)
  }

  /// Takes the last bracket away; whether it may begin a link or image.
  mutating func pop() -> (bracket: Bracket, isActive: Bool)? {
    guard let bracket = brackets.popLast() else { return nil }
    let isActive = bracket.isImage || brackets.count >= spentCount
    spentCount = min(spentCount, brackets.count)
    return (bracket, isActive)
  }

  /// Lets no bracket that is open begin a link.
  mutating func spend() { spentCount = brackets.count }
}
