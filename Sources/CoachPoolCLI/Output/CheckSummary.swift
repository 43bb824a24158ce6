internal import CoachPool
internal import RecordSyntax

/// The line that `check` ends with.
enum CheckSummary {
  /// How many findings there are, of how many records, and on which day.
  static func phrase(_ report: FindingsReport) -> Phrase {
    let records = Phrase.records(report.recordCount)
    let counts =
      report.findings.isEmpty ? Phrase(nl: "niets gevonden", en: "nothing found") : counts(report.count)
    let known = report.knownCount.map(known) ?? Phrase(nl: "", en: "")
    return Phrase(
      nl: "\(counts): \(records), beoordeeld op \(report.asOf)\(known)",
      en: "\(counts): \(records), judged on \(report.asOf)\(known)")
  }

  /// What is left out because it was known; without a word of it a pool full of faults would seem to have none.
  private static func known(_ number: Int) -> Phrase {
    guard number > 0 else { return Phrase(nl: "", en: "") }
    let findings = Phrase.count(
      number, Phrase(nl: "bekende bevinding", en: "known finding"),
      Phrase(nl: "bekende bevindingen", en: "known findings"))
    return Phrase(nl: "; \(findings) niet getoond", en: "; \(findings) not shown")
  }
}

extension CheckSummary {
  /// A number of findings of a severity.
  static func count(_ number: Int, _ severity: Severity) -> Phrase {
    switch severity {
    case .error: .count(number, Phrase(nl: "fout", en: "error"), Phrase(nl: "fouten", en: "errors"))
    case .warning:
      .count(
        number, Phrase(nl: "waarschuwing", en: "warning"), Phrase(nl: "waarschuwingen", en: "warnings"))
    case .info:
      .count(number, Phrase(nl: "mededeling", en: "remark"), Phrase(nl: "mededelingen", en: "remarks"))
    }
  }

  /// How many findings there are of each severity.
  static func counts(_ number: (Severity) -> Int) -> Phrase {
    let errors = count(number(.error), .error)
    let warnings = count(number(.warning), .warning)
    let infos = count(number(.info), .info)
    return Phrase(nl: "\(errors), \(warnings), \(infos)", en: "\(errors), \(warnings), \(infos)")
  }

  /// How many findings there are elsewhere because of the paths that were asked about, when there are any.
  static func elsewhere(_ report: FindingsReport) -> Phrase? {
    guard let found = report.elsewhere, !found.isEmpty else { return nil }
    let counts = counts { severity in found.count { $0.finding.severity == severity } }
    return Phrase(
      nl: "\(FindingsReport.elsewhereHeading): \(counts); die tellen niet voor de afsluitcode",
      en: "\(FindingsReport.elsewhereHeading): \(counts); those do not count for the exit code")
  }

  /// That findings can be mended by the command, when any can but those it could not.
  static func fixHint(_ report: FindingsReport, refused: Int) -> Phrase? {
    let count = report.findings.count { $0.finding.fix != nil } - refused
    guard count > 0 else { return nil }
    return Phrase(
      nl: "\(count) hiervan \(name: count == 1 ? "is" : "zijn") te herstellen met: coachpool check --fix",
      en: "\(count) of these can be mended with: coachpool check --fix")
  }

  /// Where it says why a rule is there, with the first that found something.
  static func explainHint(_ report: FindingsReport) -> Phrase? {
    report.shown.first.map {
      Phrase(
        nl: "waarom een regel iets meldt: coachpool explain \(name: $0.finding.rule)",
        en: "why a rule reports something: coachpool explain \(name: $0.finding.rule)")
    }
  }
}
