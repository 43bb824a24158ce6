internal import CoachPool
internal import RecordSyntax

extension RecordKind {
  /// What people call it in Dutch.
  var dutch: String {
    switch self {
    case .contract: "poolafspraken"
    case .coach: "coach"
    case .trajectory: "traject"
    case .evaluation: "evaluatie"
    case .event: "bijeenkomst"
    case .programme: "programma"
    case .terms: "standaardovereenkomst"
    case .annual: "jaar"
    case .privacyRequest: "privacyverzoek"
    case .person: "persoon"
    }
  }

  /// The path of a record in the kind's usual form, relative to the pool's folder.
  func path(_ id: String, year: Int) -> String { path(id, year: year, isJSON: self == .evaluation) }

  /// The path of a record relative to the pool's folder.
  func path(_ id: String, year: Int, isJSON: Bool) -> String {
    let digits = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    return (folder.map { $0 + "/" } ?? "") + (hasYears ? digits + "/" : "") + id + (isJSON ? ".json" : ".md")
  }
}
