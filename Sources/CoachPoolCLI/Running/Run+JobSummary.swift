internal import CoachPoolFiles
internal import RecordSyntax

extension Run {
  /// The most bytes that GitHub takes of a step's summary.
  private static let mostSummaryBytes = 1 << 20

  /// Appends the findings as Markdown to the summary of the job, when GitHub Actions names a file for it: there stand
  /// also those for which there are no annotations. It comes on top of the output, so that it cannot be written is said
  /// and changes nothing.
  func appendJobSummary(_ report: FindingsReport) throws(CommandFailure) {
    guard let named = tool.environment["GITHUB_STEP_SUMMARY"], !named.isEmpty else { return }
    let isFull: Bool
    do throws(CommandFailure) { isFull = try !append(report, to: named) } catch {
      for line in error.lines {
        try complain(
          TerminalText.visible(named),
          Phrase(
            nl: "de samenvatting van deze stap is niet geschreven: het bestand \(line.message)",
            en: "the summary of this step was not written: the file \(line.message)"))
      }
      return
    }
    guard isFull else { return }
    try say(
      Phrase(
        nl: "de samenvatting van deze stap is vol (1 MiB); de bevindingen staan er niet bij",
        en: "the summary of this step is full (1 MiB); the findings are not in it"))
  }

  /// Appends a report to a file; `false` when it is full.
  private func append(_ report: FindingsReport, to named: String) throws(CommandFailure) -> Bool {
    let path = try onFiles { () throws(FileError) in try Paths.place(of: absolute(named)) }
    try refuseRecords(in: Paths.parent(of: path), for: named, besides: "reports")
    return try onFiles { () throws(FileError) in
      // A step can have written before, and perhaps no last line end.
      let size = try FileAppending.size(of: path)
      let lead = size > 0 ? "\n\n" : ""
      let text = MarkdownFormat(report: report).text(atMost: Self.mostSummaryBytes - size - lead.utf8.count)
      guard !text.isEmpty else { return false }
      try FileAppending.append(Array((lead + text).utf8), to: path)
      return true
    }
  }
}
