internal import RecordSyntax

/// A step that the report counts by the year in which it was taken, whenever it was requested; and most steps among the
/// requests of a year too, whenever they were taken.
///
/// Over all years both count the same, so that each tells of the other.
enum RequestStep: CaseIterable {
  case intake, signed, firstSession, closed

  /// The figure that counts it among the requests of the year; `nil` where none does.
  var ofRequests: String? {
    switch self {
    case .intake: "funnel.intake"
    case .signed: "funnel.signed"
    case .firstSession: nil
    case .closed: "funnel.closed"
    }
  }

  /// The figure that counts it in the year in which it was taken.
  var ofYear: String {
    switch self {
    case .intake: "waits.intake.n"
    case .signed: FigureName.started
    case .firstSession: "waits.firstSession.n"
    case .closed: FigureName.closed
    }
  }

  /// The step that whoever takes it has taken before.
  var previous: Self? {
    switch self {
    case .intake: nil
    case .signed: .intake
    case .firstSession, .closed: .signed
    }
  }

  /// Whether a sum says that the year is the first: that whoever took a step in it asked in it too.
  static func saysBeginning(_ total: String, _ parts: [String]) -> Bool {
    allCases.contains { total == $0.ofRequests && parts == [$0.ofYear] }
  }
}
