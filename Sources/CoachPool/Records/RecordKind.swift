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

  /// Its place among all kinds, for tables.
  var number: Int {
    switch self {
    case .contract: 0
    case .coach: 1
    case .trajectory: 2
    case .evaluation: 3
    case .event: 4
    case .programme: 5
    case .terms: 6
    case .annual: 7
    case .privacyRequest: 8
    case .person: 9
    }
  }

  /// The kind whose records a folder holds.
  public init?(folder: String) {
    switch folder {
    case "coaches": self = .coach
    case "trajectories": self = .trajectory
    case "evaluations": self = .evaluation
    case "events": self = .event
    case "programmes": self = .programme
    case "terms": self = .terms
    case "annual": self = .annual
    case "privacy-requests": self = .privacyRequest
    default: return nil
    }
  }
}
