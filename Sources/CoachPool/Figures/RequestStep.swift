/// A step that the report counts twice: of the requests of a year, whenever it was taken, and among what happened in a
/// year, whenever it was requested.
///
/// Over all years both count the same, so that each tells of the other.
enum RequestStep: CaseIterable {
  case intake, signed, closed

  /// The figure that counts it among the requests of the year.
  var ofRequests: String {
    switch self {
    case .intake: "funnel.intake"
    case .signed: "funnel.signed"
    case .closed: "funnel.closed"
    }
  }

  /// The figure that counts it in the year in which it was taken.
  var ofYear: String {
    switch self {
    case .intake: "waits.intake.n"
    case .signed: FigureName.started
    case .closed: FigureName.closed
    }
  }

  /// Whether a sum says that the year is the first: that whoever took a step in it asked in it too.
  static func saysBeginning(_ total: String, _ parts: [String]) -> Bool {
    allCases.contains { total == $0.ofRequests && parts == [$0.ofYear] }
  }
}
