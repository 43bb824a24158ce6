internal import RecordSyntax

/// A score that at least a quarter of the scores does not exceed, or is not below: what lies between the two is the middle
/// half.
enum Quartile: String, CaseIterable {
  /// At least a quarter is at most this.
  case first = "q1"
  /// At least a quarter is at least this.
  case third = "q3"

  /// The name of the figure.
  ///
  /// - Parameter block: The name of the block's mean.
  func name(of block: String) -> String { "\(block).\(rawValue)" }

  /// Whether a figure is one.
  static func isName(_ name: String) -> Bool {
    name.hasPrefix(FigureName.scores + ".") && allCases.contains { name.hasSuffix("." + $0.rawValue) }
  }

  /// The quartile of some scores; `nil` of none. It is one of them, that of the nearest rank.
  func value(of scores: [Int]) -> Int? {
    let sorted = self == .first ? scores.sorted() : scores.sorted(by: >)
    return sorted.isEmpty ? nil : sorted[(sorted.count + 3) / 4 - 1]
  }

  /// How many scores there must be so that so many lie at it or beyond.
  static func least(for group: Int) -> Int { 4 * group }

  /// What the figure of a block is called.
  func title(_ block: String) -> Phrase {
    switch self {
    case .first: Phrase(nl: "\(name: block), eerste kwartiel", en: "\(name: block), first quartile")
    case .third: Phrase(nl: "\(name: block), derde kwartiel", en: "\(name: block), third quartile")
    }
  }

  /// What it says.
  func definition(_ block: String) -> Phrase {
    switch self {
    case .first:
      Phrase(
        nl: "de score voor \(value: block) waar ten minste een kwart van die evaluaties niet boven komt",
        en: "the score for \(value: block) that at least a quarter of those evaluations does not exceed")
    case .third:
      Phrase(
        nl: "de score voor \(value: block) waar ten minste een kwart van die evaluaties niet onder komt",
        en: "the score for \(value: block) that at least a quarter of those evaluations is not below")
    }
  }
}
