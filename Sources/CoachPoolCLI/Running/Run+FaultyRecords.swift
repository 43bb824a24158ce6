internal import CoachPool
internal import RecordSyntax

extension Run {
  /// The paths of the records to leave out, each of which is named; what is made of records that cannot be read well would
  /// be wrong, so without being asked to it is refused.
  ///
  /// - Parameter found: What a check of the pool finds.
  func faultyRecords(in found: [Diagnostic]) throws(CommandFailure) -> [String] {
    let faulty = Figures.structureErrors(found).map(\.path)
    guard !faulty.isEmpty else { return [] }
    guard arguments.has(CommandOption.despiteErrors.name) else {
      var failure = CommandFailure(
        Phrase(
          nl:
            "deze bestanden hebben fouten; herstel ze (zie: coachpool check) of laat ze weg met --despite-errors",
          en:
            "these files have errors; mend them (see: coachpool check) or leave them out with --despite-errors"
        ))
      failure.lines += faulty.map(shown).map {
        .init(message: Phrase(nl: "  \(name: $0)", en: "  \(name: $0)"))
      }
      throw failure
    }
    for path in faulty.map(shown) {
      try say(Phrase(nl: "weggelaten: \(name: path)", en: "left out: \(name: path)"))
    }
    return faulty
  }
}
