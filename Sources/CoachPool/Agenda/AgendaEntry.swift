package import RecordSyntax

/// One thing that is due: what, when, on what ground, and what settles it.
package struct AgendaEntry: Sendable {
  /// A record that it is about.
  package struct Record: Hashable, Sendable {
    /// The kind.
    package let kind: RecordKind
    /// The id.
    package let id: String
    /// The path relative to the pool's folder.
    package let path: String
  }

  /// A number of the contract that the day follows from.
  package struct Parameter: Hashable, Sendable {
    /// Its path in the contract, `evaluation.afterMonths`.
    package let path: String
    /// Its present value.
    package let value: Int
  }

  /// What kind of thing it is.
  package let kind: AgendaKind
  /// The day: the last one that is in time, or the one that something is planned for.
  package let day: Day
  /// The first day on which it can be done; `nil` where that is not set.
  package var from: Day?
  /// The first day on which it is announced, where a notice is set.
  var notice: Day?
  /// What is to be done.
  package let what: Phrase
  /// The rule that finds something when it is too late; `nil` where none does.
  package var rule: String?
  /// What of the contract the day follows from.
  package var parameters: [Parameter] = []
  /// The records it is about; none for what is about the pool as a whole.
  package let records: [Record]
  /// How many records or files it is about.
  package let count: Int
  /// Where in the record it stands.
  var pointer: Pointer = []
  /// What tells two entries of one kind and record apart.
  var detail = ""
  /// What settles it.
  package let settling: Settling
  /// The class of what it gives away by being there.
  package var dataClass = DataClass.facts

  /// An entry about one record or several.
  init(_ kind: AgendaKind, _ day: Day, _ records: [Record], _ what: Phrase, _ settling: Settling) {
    (self.kind, self.day, self.records, self.what, self.settling) = (kind, day, records, what, settling)
    count = records.count
  }

  /// An entry about a number of files that no record is.
  init(_ kind: AgendaKind, _ day: Day, fileCount count: Int, _ what: Phrase, _ settling: Settling) {
    (self.kind, self.day, self.what, self.settling, self.count) = (kind, day, what, settling, count)
    records = []
  }

  /// The record, when it is about one.
  package var record: Record? { records.count == 1 ? records[0] : nil }

  /// Whether its day has passed.
  package func isOverdue(on day: Day) -> Bool { self.day < day }

  /// The first day on which it is worth knowing.
  var firstDay: Day { min(day, from ?? day, notice ?? day) }

  /// What it is known by whenever it is made, and wherever the file lies; it tells of nobody whom it is about.
  package var identifier: String {
    let names = [kind.rawValue] + (record.map { [$0.kind.rawValue, $0.id] } ?? [day.description]) + [detail]
    let digest = SHA256.hexDigest(of: Array(names.joined(separator: "\n").utf8))
    return "\(kind.rawValue)-\(digest.prefix(24))"
  }
}

extension AgendaEntry.Record {
  /// The record that a header is of.
  init(_ header: RecordHeader) { (kind, id, path) = (header.kind, header.id, header.path) }

  /// The contract.
  static let contract = Self(kind: .contract, id: "contract", path: Contract.path)
}
