internal import RecordSyntax

/// Findings for people: the line of ``ShortFormat``, the text of the file with the place marked, and how to mend it.
struct TextFormat {
  let report: FindingsReport

  /// All findings, with an empty line between, those elsewhere under a heading.
  func text() -> String {
    var parts = report.shown.map(text)
    let elsewhere = report.shownElsewhere.map(text)
    if !elsewhere.isEmpty {
      parts.append(report.painter.paint(report.text(FindingsReport.elsewhereHeading) + ":", .bold) + "\n")
    }
    parts += elsewhere
    if report.leftOut != nil { parts.append(report.leftOutLine) }
    return parts.joined(separator: "\n")
  }

  private func text(_ located: LocatedFinding) -> String {
    let finding = located.finding
    var text = ShortFormat.line(located, report) + "\n"
    text += excerpt(located.place, finding.label, finding.severity)
    for (note, place) in zip(finding.notes, located.notes) {
      let word = report.text(Phrase(nl: "zie ook:", en: "note:"))
      let message = TerminalText.visible(report.text(note.message))
      text += "\(ShortFormat.position(place)): \(report.painter.paint(word, .help)) \(message)\n"
      text += excerpt(place, nil, .info)
    }
    if let help = finding.help {
      text += block(report.text(Phrase(nl: "tip:", en: "help:")), report.text(help))
    }
    return text
  }

  /// The line of a place with marks under it; nothing where values are kept back, for the line holds them.
  private func excerpt(_ place: LocatedPlace, _ label: Phrase?, _ severity: Severity) -> String {
    guard !report.isRedacted, let excerpt = place.excerpt else { return "" }
    let number = String(place.start.line)
    let gutter = String(repeating: " ", count: number.count) + " |"
    let label = label.map { " " + TerminalText.visible(report.text($0)) } ?? ""
    let marks = report.painter.paint(excerpt.marks + label, as: severity)
    let painter = report.painter
    let empty = painter.paint(gutter, .gutter)
    let numbered = painter.paint("\(number) |", .gutter)
    return "\(empty)\n\(numbered) \(excerpt.text)\n\(empty) \(excerpt.blanks)\(marks)\n"
  }

  /// A text with a word before it, its further lines aligned under the first.
  private func block(_ word: String, _ body: String) -> String {
    let indent = "\n" + String(repeating: " ", count: word.count + 1)
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false).map {
      TerminalText.visible(String($0))
    }
    return report.painter.paint(word, .help) + " " + lines.joined(separator: indent) + "\n"
  }
}
