internal import RecordSyntax

/// How findings are printed.
enum OutputFormat: String, CaseIterable, Sendable {
  /// For people: each finding with its line, the place marked, and how to mend it.
  case text
  /// One line a finding, as editors read it.
  case short
  /// For programs, versioned.
  case json
  /// Annotations of GitHub Actions.
  case github
  /// A report of GitLab Code Quality.
  case gitlab
  /// A log of SARIF 2.1.0.
  case sarif
  /// A report of JUnit, as CI servers show tests.
  case junit
  /// For people, as Markdown: what to mend, by who can mend it.
  case markdown

  /// The findings as text.
  func render(_ report: FindingsReport) -> String {
    switch self {
    case .text: TextFormat(report: report).text()
    case .short: ShortFormat.text(report)
    case .json: JSONFormat(report: report).text()
    case .github: GitHubFormat(report: report).text()
    case .gitlab: GitLabFormat(report: report).text()
    case .sarif: SARIFFormat(report: report).text()
    case .junit: JUnitFormat(report: report).text()
    case .markdown: MarkdownFormat(report: report).text()
    }
  }

  /// Whether it shows what findings are known by.
  var showsFingerprints: Bool { self == .gitlab || self == .sarif }

  /// Whether its paths start from the repository, where its reader looks for the files; else from the working directory.
  var startsFromRepository: Bool {
    switch self {
    case .text, .short, .json: false
    case .github, .gitlab, .sarif, .junit, .markdown: true
    }
  }

  /// The most findings that its readers take; `nil` for any number.
  var mostFindings: Int? { self == .sarif ? SARIFFormat.mostResults : nil }

  /// Whether it can show a part of the findings, for it says what is left out.
  var saysWhatIsLeftOut: Bool { self == .text || self == .short || self == .json }
}

/// What a format prints, and how.
struct FindingsReport: Sendable {
  /// The findings, in the order of their places.
  private(set) var findings: [LocatedFinding]
  /// The day that was judged on.
  let asOf: Day
  /// What was mended before, when that was asked.
  let mended: MendedCount?
  let language: Language
  /// Whether values that give away something of a person are left out.
  let isRedacted: Bool
  let painter: Painter
  /// What each finding is known by in the next run; only made for a format that shows it.
  var fingerprints: [String] = []
  /// From which severity on a finding counts for the exit code.
  var failOn = Severity.error
  /// The number of records that were judged.
  var recordCount = 0
  /// How many findings a baseline lets be; `nil` without one.
  var knownCount: Int?
  /// What their schemas say of the files they refuse; only made for a format that shows it.
  var schemaResults: [SchemaResult] = []
  /// What is found elsewhere because of the paths that were asked about; `nil` for the pool as a whole.
  var elsewhere: [LocatedFinding]?
  /// How many findings are shown at most; `nil` for all.
  var limit: Int?

  /// The text of a phrase, on one line or as written.
  func text(_ phrase: Phrase) -> String { phrase.text(language, redacted: isRedacted) }

  /// Leaves out what is beyond a number of findings, the lightest first, and gives it; the others keep their order.
  mutating func keep(_ most: Int) -> [LocatedFinding] {
    guard findings.count > most else { return [] }
    let heaviest = findings.indices.sorted { left, right in
      let severities = (findings[left].finding.severity, findings[right].finding.severity)
      return severities.0 == severities.1 ? left < right : severities.0 > severities.1
    }
    let rest = heaviest[most...].map { findings[$0] }
    let kept = heaviest[..<most].sorted()
    findings = kept.map { findings[$0] }
    if !fingerprints.isEmpty { fingerprints = kept.map { fingerprints[$0] } }
    return rest
  }

  /// The findings that are shown.
  var shown: [LocatedFinding] { limit.map { Array(findings.prefix($0)) } ?? findings }

  /// The findings elsewhere that are shown, behind the others.
  var shownElsewhere: [LocatedFinding] {
    let found = elsewhere ?? []
    return limit.map { Array(found.prefix($0 - shown.count)) } ?? found
  }

  /// What stands above the findings elsewhere.
  static let elsewhereHeading = Phrase(
    nl: "elders, door deze bestanden", en: "elsewhere, because of these files")

  /// How many findings are not shown, the heaviest first; `nil` when all are.
  var leftOut: [(severity: Severity, count: Int)]? {
    let rest = findings.dropFirst(shown.count) + (elsewhere ?? []).dropFirst(shownElsewhere.count)
    guard !rest.isEmpty else { return nil }
    return Severity.allCases.reversed().map { severity in
      (severity, rest.count { $0.finding.severity == severity })
    }
  }

  /// The line that says how many findings are not shown; empty when all are.
  var leftOutLine: String {
    guard let leftOut else { return "" }
    let counts = CheckSummary.counts { severity in leftOut.first { $0.severity == severity }?.count ?? 0 }
    return text(Phrase(nl: "niet getoond: \(counts)", en: "not shown: \(counts)")) + "\n"
  }

  /// The number of findings of a severity.
  func count(_ severity: Severity) -> Int { findings.count { $0.finding.severity == severity } }

  /// A finding in full, for a reader without colours or columns: what is wrong, what else to look at, and what to do.
  func body(_ located: LocatedFinding) -> String {
    var lines = [text(located.finding.message)]
    for (note, place) in zip(located.finding.notes, located.notes) {
      lines.append("\(ShortFormat.position(place)): \(text(note.message))")
    }
    if let help = located.finding.help { lines += text(help).split(separator: "\n").map(String.init) }
    return lines.map(TerminalText.visible).joined(separator: "\n")
  }
}

extension Severity {
  /// The word that stands before a message.
  func word(_ language: Language) -> String {
    switch (self, language) {
    case (.error, .dutch): "fout"
    case (.warning, .dutch): "waarschuwing"
    case (.info, .dutch): "info"
    case (_, .english): rawValue
    }
  }
}
