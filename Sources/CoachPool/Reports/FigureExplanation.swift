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
      let family = figures.all.filter { $0.name.hasPrefix(name + ".") }
      guard family.isEmpty || name.isEmpty else {
        // Which of them is meant nobody knows; each has a name to go on with.
        text = family.map { "\($0.name) = \(numbers.text($0)): \($0.title.text(language))\n" }.joined()
        return
      }
      guard let parts = Self.parts(of: name, in: figures) else {
        throw Unknown(name: name, nearest: NearestName.find(name, in: figures.all.map(\.name)))
      }
      let sum = parts.reduce(0) { $0 + ($1.value ?? 0) }
      let terms = parts.map { "\($0.name) \(numbers.text($0))" }.joined(separator: " + ")
      text =
        (["\(name) = \(numbers.whole(sum))", "= \(terms)", ""] + parts.flatMap(\.records).sorted())
        .joined(separator: "\n") + "\n"
      return
    }
    var lines = ["\(figure.name) = \(numbers.text(figure))", figure.definition.text(language)]
    if let group = figure.group.flatMap({ figures[$0] }) {
      lines.append("n = \(numbers.text(group)) (\(group.name))")
    }
    for sum in figures.sums where sum.total == name && sum.rest == .none {
      // Of a month in which nothing happened there is nothing to say.
      let parts = sum.parts.compactMap { figures[$0] }.filter {
        !BandedFigures.isName($0.name) || $0.value != 0
      }
      .map { "\($0.name) \(numbers.text($0))" }
      if !parts.isEmpty { lines.append("= " + parts.joined(separator: " + ")) }
    }
    lines.append("")
    lines += figure.records
    text = lines.joined(separator: "\n") + "\n"
  }

  /// The figures that were printed as one under a name; `nil` for another name.
  private static func parts(of name: String, in figures: Figures) -> [Figure]? {
    let names = name.split(separator: "+").map(String.init)
    let parts = names.compactMap { figures[$0] }.filter { $0.unit == .count }
    return parts.count > 1 && MergedFigure.name(of: parts.map(\.name)) == name ? parts : nil
  }
}
