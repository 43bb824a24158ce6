internal import CoachPool
internal import RecordSchema
internal import RecordSyntax

extension InitRun {
  /// Refuses a name that the contract of a new pool cannot have: `check` would find an error in it, or reports would print
  /// it wrongly.
  func refuseName(of pool: NewPool) throws(CommandFailure) {
    guard let refusal = Self.refusal(of: pool) else { return }
    throw .usage(
      Phrase(nl: "--organisation: \(refusal)", en: "--organisation: \(refusal)"), run.arguments.command)
  }

  private static func refusal(of pool: NewPool) -> Phrase? {
    guard !pool.organisation.allSatisfy(\.isWhitespace) else {
      return Phrase(
        nl: "de naam is leeg; schrijf hem op, of laat de optie weg",
        en: "the name is empty; write it down, or leave the option out")
    }
    guard !pool.organisation.unicodeScalars.contains(where: TerminalText.isSpelledOut) else {
      return Phrase(
        nl: "in de naam staat een regeleinde of een ander teken dat niet te zien is; laat dat weg",
        en: "the name has a line break or another character that cannot be seen; leave that out")
    }
    let schemas = Schemas.bundled
    guard let file = pool.records.first(where: { $0.path == contract }) else { return nil }
    let document = Document(parsing: Array(file.text.utf8), as: .json, vocabulary: schemas.vocabulary)
    return schemas.schema(for: RecordKind.contract.rawValue).evaluate(document, .records).violations.first?
      .message
  }
}
