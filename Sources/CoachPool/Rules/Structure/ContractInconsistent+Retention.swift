internal import RecordSyntax

/// Finds retention terms that cannot be kept together with the rest of the agreements.
extension Rule {
  static func judgeRetention(_ contract: Contract, _ findings: inout Findings) {
    let deleted = Set(contract.retention.terms.filter { $0.then == .delete }.map(\.kind))
    let usually = Contract(.object([])).retention
    for usual in usually.terms {
      guard let term = contract.retention.term(usual.kind, usual.dataClass) else {
        reportMissing(usual.kind, usual.dataClass, &findings)
        continue
      }
      if usual.then == .delete, !deleted.contains(usual.kind) {
        reportKept(term.kind, term.dataClass, &findings)
      }
    }
    for term in contract.retention.terms {
      if !term.canStart { reportNeverStarting(term, &findings) }
      // What is taken out of records where nothing is agreed is never required; a test holds the schemas to it.
      guard term.then == .remove, deleted.contains(term.kind),
        usually.term(term.kind, term.dataClass)?.then != .remove
      else { continue }
      let required = ClassifiedFields(of: term.kind).required(term.dataClass)
      if !required.isEmpty { reportRequired(term, required, &findings) }
    }
    // The longest need of a class is the one that must be met; the others follow.
    var met: Set<String> = []
    for need in RetentionNeed.all(contract).sorted(by: { $0.months > $1.months }) {
      guard met.insert(need.kind.rawValue + need.dataClass.rawValue).inserted,
        let term = contract.retention.term(need.kind, need.dataClass), term.months < need.months
      else { continue }
      findings.report(
        Contract.path, .value(term.place.appending("months")),
        Phrase(
          nl: "de termijn is \(.months(term.months)), terwijl \(need.reason): \(need.months)",
          en: "the term is \(.months(term.months)), while \(need.reason): \(need.months)"),
        help: Phrase(
          nl: "maak de termijn ten minste \(.months(need.months)), of verkort wat zo lang duurt",
          en: "make the term at least \(.months(need.months)), or shorten what takes that long"),
        notes: need.source.map { [note($0)] } ?? [])
    }
  }

  private static func reportMissing(_ kind: RecordKind, _ dataClass: DataClass, _ findings: inout Findings) {
    findings.report(
      Contract.path, .value(["retention", .key(kind.rawValue), .key(dataClass.rawValue)]),
      Phrase(
        nl:
          "voor `\(name: dataClass.rawValue)` van `\(name: kind.rawValue)` is geen bewaartermijn afgesproken",
        en: "no retention term is agreed for `\(name: dataClass.rawValue)` of `\(name: kind.rawValue)`"),
      help: Phrase(
        nl:
          "geef een termijn met een grond, of haal de regel weg zodat de standaardtermijn geldt (AVG art. 5)",
        en: "give a term with a ground, or remove the line so that the default term holds (GDPR art. 5)"),
      detail: dataClass.rawValue)
  }

  /// Reports that records lose their fields and stay: what a record must have cannot be taken out of it.
  private static func reportKept(_ kind: RecordKind, _ dataClass: DataClass, _ findings: inout Findings) {
    findings.report(
      Contract.path, .value(["retention", .key(kind.rawValue), .key(dataClass.rawValue), "then"]),
      Phrase(
        nl: """
          een record van de soort `\(name: kind.rawValue)` wordt nooit verwijderd: na de termijn van \
          `\(name: dataClass.rawValue)` worden er alleen gegevens uit gehaald
          """,
        en: """
          a record of the kind `\(name: kind.rawValue)` is never deleted: after the term of \
          `\(name: dataClass.rawValue)` data is only taken out of it
          """),
      help: Phrase(
        nl: "zet `then` op delete, of haal deze termijn weg zodat de standaardtermijn geldt (AVG art. 5)",
        en: "set `then` to delete, or remove this term so that the default term holds (GDPR art. 5)"),
      detail: dataClass.rawValue)
  }

  /// Reports a term that runs from what its records do not have, so that it never ends.
  private static func reportNeverStarting(_ term: RetentionPolicy.Term, _ findings: inout Findings) {
    let from = term.from.rawValue
    findings.report(
      Contract.path, .value(term.place.appending("from")),
      Phrase(
        nl:
          "een record van de soort `\(name: term.kind.rawValue)` heeft geen `\(name: from)`: deze termijn begint nooit",
        en:
          "a record of the kind `\(name: term.kind.rawValue)` has no `\(name: from)`: this term never begins"),
      help: Phrase(
        nl: "kies voor `from` wat deze records hebben, of haal de regel weg zodat de standaardtermijn geldt",
        en: "choose for `from` what these records have, or remove the line so that the default term holds"),
      detail: "from")
  }

  /// Reports a class that is to be taken out of records that cannot be without it.
  private static func reportRequired(
    _ term: RetentionPolicy.Term, _ required: [String], _ findings: inout Findings
  ) {
    findings.report(
      Contract.path, .value(term.place.appending("then")),
      Phrase(
        nl: """
          gegevens van de soort `\(name: term.dataClass.rawValue)` kunnen niet uit een record van de soort \
          `\(name: term.kind.rawValue)`: het schema vraagt \(.listing(required))
          """,
        en: """
          data of the class `\(name: term.dataClass.rawValue)` cannot be taken out of a record of the kind \
          `\(name: term.kind.rawValue)`: its schema asks for \(.listing(required))
          """),
      help: Phrase(
        nl: "zet `then` op delete, of haal deze termijn weg: de gegevens gaan dan met het hele record weg",
        en: "set `then` to delete, or remove this term: the data then goes with the whole record"),
      detail: "then")
  }
}

extension RetentionPolicy.Term {
  /// Where it stands in the contract.
  fileprivate var place: Pointer { ["retention", .key(kind.rawValue), .key(dataClass.rawValue)] }

  /// Whether records of the kind have what the term runs from.
  fileprivate var canStart: Bool {
    switch (kind, from) {
    case (.coach, .left), (.coach, .ended), (.coach, .on): true
    case (.coach, _), (_, .left): false
    case (.privacyRequest, .answered): true
    case (.privacyRequest, _), (_, .answered): false
    case (.person, let from): from == .ended
    default: true
    }
  }
}
