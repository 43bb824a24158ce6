internal import RecordSyntax

extension Chart {
  /// What it shows, for those who do not see it.
  var alternative: String { "\(title). \(description)" }

  /// The largest and the smallest numbers, and which are hidden; nothing that the table does not say.
  var description: String {
    let kind = say("Staafdiagram.", "Bar chart.")
    guard series.isEmpty else {
      let ranges = series.enumerated().map { index, name in
        "\(Self.capitalized(name)): \(range(rows.filter { $0.series == index }))."
      }
      return ([kind] + ranges).joined(separator: " ")
    }
    let hidden = rows.filter { $0.value == nil }.map(\.label)
    let text = range(rows)
    guard !hidden.isEmpty else { return "\(kind) \(Self.capitalized(text))." + spreads }
    return "\(kind) " + say("Van wat vermeld is ", "Of what is printed ") + text
      + say(". Afgeschermd: ", ". Withheld: ") + hidden.joined(separator: "; ") + "."
  }

  /// Between which numbers the middle half of each lies; nothing where none is known.
  private var spreads: String {
    let spreads = rows.compactMap { row in
      row.spread.map { "\(row.label) \($0.lowerBound / 10)–\($0.upperBound / 10)" }
    }
    return spreads.isEmpty
      ? "" : say(" Middelste helft: ", " Middle half: ") + spreads.joined(separator: "; ") + "."
  }

  /// The largest and the smallest of some numbers; nothing where there is none.
  private func range(_ rows: [Row]) -> String {
    let values = rows.compactMap(\.value)
    guard let most = values.max(), let least = values.min() else { return "" }
    func named(_ value: Int) -> String {
      let rows = rows.filter { $0.value == value }
      return rows.map(\.label).joined(separator: ", ") + (rows.first.map { " (\($0.text))" } ?? "")
    }
    guard rows.count > 1 else { return named(most) }
    return most == least
      ? say("overal ", "all are ") + (rows.first { $0.value == most }?.text ?? "")
      : isOnScale
        ? say("hoogste: ", "highest: ") + named(most) + say("; laagste: ", "; lowest: ") + named(least)
        : say("het meest: ", "most: ") + named(most) + say("; het minst: ", "; least: ") + named(least)
  }

  /// Whether numbers are high or low rather than many or few.
  private var isOnScale: Bool { scale.ends != nil }

  private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private func say(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
