internal import CoachPool
internal import RecordSyntax

extension Run {
  /// Says once whose names were not looked for, and which files not looked through.
  ///
  /// - Parameters:
  ///   - codes: The codes of those whose names have too few letters.
  ///   - identities: The private folder.
  ///   - files: The absolute paths of files that are no text.
  func sayUnsearched(_ codes: [String], in identities: Identities?, _ files: [String]) throws(CommandFailure)
  {
    if !codes.isEmpty {
      // Their files are called by the codes.
      let known = Set(codes)
      let own = identities?.files.filter { $0.kind == .person && known.contains($0.id) } ?? []
      let list = listing(own.map(\.path))
      try say(
        Phrase(
          nl: """
            te weinig letters om de naam te kunnen zoeken (personen: \(codes.count))\(name: list); kijk zelf of zo'n naam ergens \
            staat
            """,
          en: """
            too few letters for the name to be looked for (people: \(codes.count))\(name: list); see for yourself whether such a \
            name stands anywhere
            """))
    }
    if !files.isEmpty {
      let list = arguments.has("verbose") ? listing(files) : ""
      try say(
        Phrase(
          nl: """
            niet op namen doorzocht, want geen leesbare tekst, zoals pdf, docx en xlsx (bestanden: \(files.count))\(name: list); \
            kijk die zelf na
            """,
          en: """
            not looked through for names, for they are no text that can be read, such as pdf, docx and xlsx (files: \
            \(files.count))\(name: list); look through those yourself
            """))
    }
  }

  /// A colon and paths; nothing where values are kept back.
  private func listing(_ paths: [String]) -> String {
    isRedacted || paths.isEmpty
      ? "" : ": " + paths.map { TerminalText.path(shown($0)) }.joined(separator: ", ")
  }
}
