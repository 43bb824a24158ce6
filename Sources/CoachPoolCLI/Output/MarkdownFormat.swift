internal import CoachPool
internal import RecordSyntax

/// What to mend, as GitHub Flavored Markdown: by who can mend it, then by file, with counts.
struct MarkdownFormat {
  /// The findings of one file that one can mend.
  private struct Entry {
    let text: String
    let count: Int
  }

  let report: FindingsReport

  /// The report; when it would have more bytes than `most`, it ends behind a file and says how much is left out, and is
  /// empty where not even that fits.
  func text(atMost most: Int = .max) -> String {
    let all = Mender.allCases.flatMap(entries)
    let whole = head + all.map(\.text).joined()
    guard whole.utf8.count > most else { return whole }
    // What is left out is at most everything.
    let room = most - head.utf8.count - ending(report.findings.count, all.count).utf8.count
    guard room >= 0 else { return "" }
    var text = head
    var size = 0
    for (index, entry) in all.enumerated() {
      size += entry.text.utf8.count
      if size > room {
        let rest = all[index...]
        return text + ending(rest.reduce(0) { $0 + $1.count }, rest.count)
      }
      text += entry.text
    }
    return text
  }

  private var head: String {
    var text = "## coachpool check\n\n"
    text += TerminalText.sentence(inline(CheckSummary.phrase(report))) + "\n"
    guard !report.findings.isEmpty else { return text }
    let titles = [
      Phrase(nl: "Te herstellen", en: "To be mended"), Phrase(nl: "bevindingen", en: "findings"),
      Phrase(nl: "bestanden", en: "files"),
    ]
    text += "\n| " + titles.map(inline).joined(separator: " | ") + " |\n| --- | ---: | ---: |\n"
    for mender in Mender.allCases {
      let found = findings(of: mender)
      guard !found.isEmpty else { continue }
      let files = Set(found.map { ExactText($0.place.path) }).count
      text += "| \(inline(mender.title)) | \(found.count) | \(files) |\n"
    }
    return text
  }

  private func findings(of mender: Mender) -> [LocatedFinding] {
    report.findings.filter { Mender(of: $0.finding) == mender }
  }

  /// The files with something to mend for one, in their order; the first has the heading with it.
  private func entries(of mender: Mender) -> [Entry] {
    var files: [[LocatedFinding]] = []
    for located in findings(of: mender) {
      if let path = files.last?.first?.place.path, path.hasSameBytes(as: located.place.path) {
        files[files.count - 1].append(located)
      } else {
        files.append([located])
      }
    }
    return files.enumerated().map { number, found in
      let title = number == 0 ? "\n### \(inline(mender.title))\n" : ""
      let path = found.first.map { Markdown.inline($0.place.path) } ?? ""
      return Entry(
        text: title + "\n#### \(path) (\(found.count))\n\n" + found.map(item).joined(), count: found.count)
    }
  }

  private func item(_ located: LocatedFinding) -> String {
    let finding = located.finding
    var place = Phrase(nl: "regel \(located.place.start.line)", en: "line \(located.place.start.line)")
      .text(report.language)
    if let pointer = located.place.pointer, !pointer.steps.isEmpty {
      place += ", \(Markdown.inline(pointer.description))"
    }
    // The rule's name stands by itself; what else there is follows on lines of its own.
    var lines = report.body(located).split(separator: "\n").map { Markdown.inline(String($0)) }
    lines[0] = "**\(finding.severity.word(report.language))** \(place): \(lines[0]) (\(finding.rule))"
    return "- " + lines.joined(separator: "\\\n  ") + "\n"
  }

  private func ending(_ findings: Int, _ files: Int) -> String {
    let found = Phrase.count(
      findings, Phrase(nl: "bevinding", en: "finding"), Phrase(nl: "bevindingen", en: "findings"))
    let left = Phrase.files(files)
    let text = Phrase(
      nl: "Hier past niet meer: nog \(found) in \(left). coachpool check toont ze allemaal.",
      en: "No more fits here: another \(found) in \(left). coachpool check shows them all.")
    return "\n**\(inline(text))**\n"
  }

  private func inline(_ phrase: Phrase) -> String { Markdown.inline(report.text(phrase)) }
}
