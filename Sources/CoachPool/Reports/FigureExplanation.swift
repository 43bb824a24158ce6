public import RecordSyntax

/// What stands behind one figure: its number, what it counts, and the records it was counted from.
public struct FigureExplanation: Sendable {
  /// The explanation, one record's path a line, with a final newline.
  public let text: String

  /// Why a figure cannot be explained.
  public struct Unknown: Error, Sendable {
    /// The name that no figure has.
    public let name: String
    /// The nearest name that one has.
    public let nearest: String?

    /// What is wrong, with the nearest name.
    public var message: Phrase {
      nearest.map {
        Phrase(
          nl: "er is geen cijfer '\(name: name)'; bedoel je '\(name: $0)'?",
          en: "there is no figure '\(name: name)'; did you mean '\(name: $0)'?")
      } ?? Phrase(nl: "er is geen cijfer '\(name: name)'", en: "there is no figure '\(name: name)'")
    }
  }

  /// Explains a figure by its name, or by those of several that were printed as one; of what the names of several begin with
  /// it lists those. It shows the exact number, so it is for the pool's own people.
  public init(_ name: String, in figures: Figures, language: Language) throws(Unknown) {
    let numbers = NumberText(language: language)
    guard let figure = figures[name] else {
      guard let text = Self.text(ofSeveral: name, in: figures, numbers) else {
        throw Unknown(name: name, nearest: NearestName.find(name, in: figures.all.map(\.name)))
      }
      self.text = text
      return
    }
    var lines = ["\(figure.name) = \(numbers.text(figure))", figure.definition.text(language)]
    if let group = figure.group.flatMap({ figures[$0] }) {
      lines.append("n = \(numbers.text(group)) (\(group.name))")
    }
    for sum in figures.sums where sum.total == name && sum.rest == .none {
      // Of a month in which nothing happened there is nothing to say.
      let parts = sum.parts.compactMap { figures[$0] }
        .filter { BandedFigures.family(of: $0.name) == nil || $0.value != 0 }
      if !parts.isEmpty { lines.append("= " + Self.terms(parts, numbers)) }
    }
    lines.append("")
    lines += figure.records
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func terms(_ parts: [Figure], _ numbers: NumberText) -> String {
    parts.map { "\($0.name) \(numbers.text($0))" }.joined(separator: " + ")
  }

  /// Those whose names begin with a name, or which were printed as one under it; `nil` for another name.
  private static func text(ofSeveral name: String, in figures: Figures, _ numbers: NumberText) -> String? {
    let family = figures.all.filter { !name.isEmpty && $0.name.hasPrefix(name + ".") }
    guard family.isEmpty else {
      // Which of them is meant nobody knows; each has a name to go on with.
      return family.map { "\($0.name) = \(numbers.text($0)): \($0.title.text(numbers.language))\n" }.joined()
    }
    let parts = name.split(separator: "+").compactMap { figures[String($0)] }.filter { $0.unit == .count }
    guard parts.count > 1, MergedFigure.name(of: parts.map(\.name)) == name else { return nil }
    let lines = ["\(name) = \(numbers.whole(parts.together))", "= \(terms(parts, numbers))", ""]
    return (lines + parts.flatMap(\.records).sorted()).joined(separator: "\n") + "\n"
  }
}
