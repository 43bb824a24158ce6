internal import RecordSyntax

/// Figures that lie next to one another on an axis, the months of a year or numbers of sessions, so that several can be
/// printed as one band.
enum BandedFigures: String, CaseIterable {
  /// Trajectories that began, by month.
  case monthsStarted = "months.started"
  /// Trajectories that ended, by month.
  case monthsClosed = "months.closed"
  /// Trajectories that ended, by the number of sessions held.
  case sessions

  /// The largest number of sessions that is counted apart; those with more are counted with it.
  static let mostSessions = 12

  /// The figure that they add up to.
  var total: String { self == .monthsStarted ? FigureName.started : FigureName.closed }

  /// The name of the figure at a place on the axis.
  func name(_ place: Int) -> String { "\(rawValue).\(self != .sessions && place < 10 ? "0" : "")\(place)" }

  /// The place on the axis of a figure; `nil` for a figure of another kind.
  func place(of name: String) -> Int? {
    Self.family(of: name) == self ? Int(name.dropFirst(rawValue.count + 1)) : nil
  }

  /// Those of which a figure is one, or several that are printed as one; `nil` for figures of another kind.
  static func family(of name: String) -> Self? { allCases.first { name.hasPrefix($0.rawValue + ".") } }

  /// What places next to one another are called: "maart tot en met mei", "6 gesprekken".
  func label(_ places: ClosedRange<Int>) -> Phrase {
    let (first, last) = (places.lowerBound, places.upperBound)
    guard self == .sessions else { return Self.months(first, last) }
    switch (first, last) {
    case (0, Self.mostSessions):
      return Phrase(nl: "een aantal gesprekken", en: "a number of sessions")
    case (_, Self.mostSessions):
      return Phrase(nl: "\(first) of meer gesprekken", en: "\(first) or more sessions")
    case (1, 1):
      return Phrase(nl: "1 gesprek", en: "1 session")
    case (0, 1):
      return Phrase(nl: "hoogstens 1 gesprek", en: "at most 1 session")
    case (first, first):
      return Phrase(nl: "\(first) gesprekken", en: "\(first) sessions")
    case (0, _):
      return Phrase(nl: "hoogstens \(last) gesprekken", en: "at most \(last) sessions")
    case (_, first + 1):
      return Phrase(nl: "\(first) of \(last) gesprekken", en: "\(first) or \(last) sessions")
    default:
      return Phrase(nl: "\(first) tot en met \(last) gesprekken", en: "\(first) to \(last) sessions")
    }
  }

  private static func months(_ first: Int, _ last: Int) -> Phrase {
    let (from, to) = (month(first), month(last))
    if first == last { return from }
    return first + 1 == last
      ? Phrase(nl: "\(from) en \(to)", en: "\(from) and \(to)")
      : Phrase(nl: "\(from) tot en met \(to)", en: "\(from) to \(to)")
  }

  /// What is counted at places next to one another: "begonnen in maart".
  func title(_ places: ClosedRange<Int>) -> Phrase {
    let label = label(places)
    return switch self {
    case .monthsStarted: Phrase(nl: "begonnen in \(label)", en: "started in \(label)")
    case .monthsClosed: Phrase(nl: "afgerond in \(label)", en: "closed in \(label)")
    case .sessions: Phrase(nl: "afgerond na \(label)", en: "closed after \(label)")
    }
  }

  private static func month(_ number: Int) -> Phrase {
    Phrase(
      nl: "\(name: NumberText.month(number, .dutch))", en: "\(name: NumberText.month(number, .english))")
  }
}
