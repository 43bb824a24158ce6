/// The kinds of records, each with its folder.
public enum RecordKind: String, Sendable, CaseIterable {
  /// The organisation's agreements; one file, `contract.json`.
  case contract
  /// One coach.
  case coach
  /// One request and what became of it.
  case trajectory
  /// One filled-in evaluation.
  case evaluation
  /// Inspiration meeting, intervision, supervision or training.
  case event
  /// An external programme, as counts.
  case programme
  /// A standard coaching agreement.
  case terms
  /// A published year.
  case annual
  /// A data subject's request.
  case privacyRequest = "privacy-request"
  /// Who a code is; lives outside the repository.
  case person

  /// The folder of a pool that holds the kind; `nil` for the contract and for persons.
  public var folder: String? {
    switch self {
    case .contract, .person: nil
    case .coach: "coaches"
    case .trajectory: "trajectories"
    case .evaluation: "evaluations"
    case .event: "events"
    case .programme: "programmes"
    case .terms: "terms"
    case .annual: "annual"
    case .privacyRequest: "privacy-requests"
    }
  }

  /// Whether the folder has a folder per year.
  public var hasYears: Bool {
    switch self {
    case .trajectory, .evaluation, .event, .programme, .privacyRequest: true
    case .contract, .coach, .terms, .annual, .person: false
    }
  }

  /// The kind whose records a folder holds.
  public init?(folder: String) {
    guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = kind
  }
}
