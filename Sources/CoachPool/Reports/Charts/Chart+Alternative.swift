internal import RecordSyntax

extension Chart {
  /// What it shows, for those who do not see it.
  var alternative: String { "\(title). \(description)" }

  /// The largest and the smallest numbers, and which are hidden; nothing that the table does not say.
  var description: String {
    let values = rows.compactMap(\.value)
    guard let most = values.max(), let least = values.min() else { return "" }
    let hidden = rows.filter { $0.value == nil }.map(\.label)
    let range =
      most == least
      ? say("overal ", "all are ") + (rows.first { $0.value == most }?.text ?? "")
      : say("het meest: ", "most: ") + named(most) + say("; het minst: ", "; least: ") + named(least)
    let kind = say("Staafdiagram. ", "Bar chart. ")
    guard !hidden.isEmpty else { return kind + range.prefix(1).uppercased() + range.dropFirst() + "." }
    return kind + say("Van wat vermeld is ", "Of what is printed ") + range
      + say(". Afgeschermd: ", ". Withheld: ") + hidden.joined(separator: "; ") + "."
  }

  /// What has a number, and the number.
  private func named(_ value: Int) -> String {
    let rows = rows.filter { $0.value == value }
    return rows.map(\.label).joined(separator: ", ") + (rows.first.map { " (\($0.text))" } ?? "")
  }

  private func say(_ dutch: String, _ english: String) -> String { language == .dutch ? dutch : english }
}
