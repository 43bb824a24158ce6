internal import RecordSchema
internal import RecordSyntax

/// Words and place of what retention finds; the same for what is overdue and for what soon will be.
struct RetentionFinding {
  let due: RetentionDue
  let context: RuleContext

  private var kind: RecordKind { due.header.kind }

  /// The fields to be removed, or all of the class in a record to be deleted, in the order of the file.
  private var fields: [Pointer] {
    guard let document = context.document(due.header.path) else { return [] }
    return Schemas.bundled.schema(for: kind.rawValue).fields(of: due.term.dataClass, in: document)
  }

  /// Adds the finding.
  func report(_ findings: inout Findings) {
    let fields = fields
    findings.report(
      due.header.path, fields.first.map { .key($0) } ?? .file, message, label: label,
      help: help(fields),
      notes: [
        .init(
          .init(Contract.path, .key(["retention", .key(kind.rawValue), .key(due.term.dataClass.rawValue)])),
          Phrase(nl: "de grond: \(name: due.term.ground)", en: "the ground: \(name: due.term.ground)"))
      ], detail: due.term.dataClass.rawValue)
  }

  private var message: Phrase {
    let counted = Phrase(
      nl: "\(.months(due.term.months)) na \(due.start.phrase)",
      en: "\(.months(due.term.months)) after \(due.start.phrase)")
    let waited = due.start.day.adding(months: due.term.months) < due.lastDay
    let term =
      waited
      ? Phrase(
        nl: "tot en met \(due.lastDay), toen het jaar is gepubliceerd; dat was later dan \(counted)",
        en: "until \(due.lastDay), when its year was published; that was later than \(counted)")
      : Phrase(nl: "tot en met \(due.lastDay): \(counted)", en: "until \(due.lastDay): \(counted)")
    switch due.term.then {
    case .delete:
      return Phrase(nl: "dit record mag bewaard blijven \(term)", en: "this record may be kept \(term)")
    case .remove:
      let name = due.term.dataClass.rawValue
      let dutch = Schemas.bundled.dutch(name, of: kind.rawValue, at: ["removed", "class"]) ?? name
      return Phrase(
        nl: "gegevens van de soort \(word: name, dutch: dutch) mogen bewaard blijven \(term)",
        en: "data of the class \(word: name, dutch: dutch) may be kept \(term)")
    }
  }

  private var label: Phrase {
    let first = due.lastDay.adding(days: 1)
    if due.isOverdue(on: context.asOf) {
      return Phrase(nl: "had weg gemoeten vanaf \(first)", en: "was to be gone from \(first)")
    }
    return Phrase(nl: "moet weg vanaf \(first)", en: "is to be gone from \(first)")
  }

  private func help(_ fields: [Pointer]) -> Phrase {
    guard due.term.then == .remove else {
      return kind == .coach
        ? Phrase(
          nl: "vervang deze id overal door een code en verwijder het bestand \(name: due.header.path)",
          en: "replace this id by a code everywhere, and delete the file \(name: due.header.path)")
        : Phrase(
          nl: "verwijder het bestand \(name: due.header.path)", en: "delete the file \(name: due.header.path)"
        )
    }
    let names = Phrase.listing(fields.map { $0.steps.map(\.name).joined(separator: ".") })
    let removed = "{ on: \(context.asOf), class: \(due.term.dataClass.rawValue), ground: retention }"
    return Phrase(
      nl: """
        haal weg: \(names); en leg vast dat dat is gedaan:
        removed:
          - \(name: removed)
        """,
      en: """
        remove \(names); and record that it was done:
        removed:
          - \(name: removed)
        """)
  }
}

extension Pointer.Step {
  /// The key, or the number of the element from 1.
  fileprivate var name: String {
    switch self {
    case .key(let key): key
    case .index(let index): String(index + 1)
    }
  }
}
