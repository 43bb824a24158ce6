internal import CoachPool
internal import RecordSyntax

/// Who can mend a finding, in the order of a report.
enum Mender: CaseIterable, Sendable {
  /// A coordinator, by editing the record.
  case coordinator
  /// Whoever decides on the agreements.
  case contractOwner
  /// `check --fix`.
  case fix
  /// `fmt`.
  case formatter

  /// Who can mend a finding with the least work.
  init(of finding: Diagnostic) {
    if finding.fix != nil {
      self = .fix
    } else if finding.rule == "not-canonical" {
      self = .formatter
    } else {
      self = finding.location.path == Contract.path ? .contractOwner : .coordinator
    }
  }

  /// Who it is, as a heading.
  var title: Phrase {
    switch self {
    case .coordinator:
      Phrase(nl: "Door een coördinator, in het record", en: "By a coordinator, in the record")
    case .contractOwner:
      Phrase(nl: "Door wie over de poolafspraken gaat", en: "By whoever decides on the agreements")
    case .fix: Phrase(nl: "Met coachpool check --fix", en: "With coachpool check --fix")
    case .formatter: Phrase(nl: "Met coachpool fmt", en: "With coachpool fmt")
    }
  }
}
