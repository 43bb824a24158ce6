internal import RecordSyntax

/// What settles an entry of the agenda: a command that can be pasted, or a field to fill in.
///
/// Words in capitals stand for what only people know, as in the help of the commands.
package enum Settling: Hashable, Sendable {
  /// A command line.
  case command(String)
  /// A field of the record, or of the contract.
  case field(String)
}

extension Settling {
  static func log(_ kind: String, _ record: AgendaEntry.Record, _ options: String...) -> Settling {
    .command((["coachpool log \(record.id) \(kind) --on DATE"] + options).joined(separator: " "))
  }

  static func session(_ record: AgendaEntry.Record, minutes: Int?) -> Settling {
    log("session", record, "--minutes \(minutes.map(String.init) ?? "N")", "--place PLACE")
  }

  static func followUp(_ record: AgendaEntry.Record) -> Settling { log("follow-up", record, "--minutes N") }

  static func close(_ record: AgendaEntry.Record) -> Settling {
    .command("coachpool close \(record.id) --reason REASON --on DATE")
  }

  /// Who asked stands in the private folder alone, and the code has to be looked up there.
  static func answer(_ right: DataSubjectRight?) -> Settling {
    switch right {
    case .access, .portability: .command("coachpool dossier CODE --private DIR --output FILE")
    case .erasure: .command("coachpool erase CODE --private DIR")
    case .rectification, .restriction, .objection, nil: .field("answered")
    }
  }

  static let newEvaluation = command("coachpool new evaluation")
  /// New terms from a day on, under an id that none have.
  static func newTerms(_ id: String, from day: Day) -> Settling {
    .command("coachpool new terms \(id) --on \(day)")
  }

  static let retention = command("coachpool retention --apply")
  static let privateFolder = command("coachpool retention --apply --private DIR")
  static let listPrivateFolder = command("coachpool retention --private DIR")
  static let history = command("coachpool retention --history")

  static func publish(_ year: Int) -> Settling { .command("coachpool report annual \(year) --publish") }
  static func explain(_ rule: String) -> Settling { .command("coachpool explain \(rule)") }
}
