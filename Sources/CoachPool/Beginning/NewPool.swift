package import RecordSyntax

/// The repository of a new pool: what `init` puts into a folder.
package struct NewPool: Sendable {
  /// The organisation's name.
  package let organisation: String
  /// The language of findings and reports.
  package let language: Language
  /// The day on which it begins.
  package let day: Day
  /// Where CI gets the command from.
  package let source: CommandSource

  /// Describes a new pool.
  package init(organisation: String, language: Language, day: Day, source: CommandSource) {
    (self.organisation, self.language, self.day, self.source) = (organisation, language, day, source)
  }

  /// The folder of the pool in the repository.
  package static let folder = "pool"

  /// The records it begins with: agreements and a standard coaching agreement, to be made the organisation's own.
  package var records: [WiringFile] {
    [
      WiringFile(
        path: Self.path(Contract.path),
        text: StarterContract.text(organisation: organisation, language: language)),
      WiringFile(
        path: Self.path(StarterTerms.path(language, year)), text: StarterTerms.text(language, year)),
    ]
  }

  /// What stands around the records, which any pool can have as it is.
  package var surroundings: [WiringFile] {
    let schemas = Schemas.bundled.files.map { file in
      WiringFile(
        path: "\(SchemaCopies.folder)/\(SchemaCopies.name(of: file.kind))", text: file.text)
    }
    return Wiring.files(commandFrom: source) + Wiring.gitFiles + [Guide.file(year, language)] + schemas
  }

  /// The paths in the repository of what lies outside the pool.
  package static let pathsBeside: [String] = {
    let pool = NewPool(organisation: "", language: .dutch, day: .last(of: 2000), source: .unnamed)
    return pool.surroundings.map(\.path).filter { !$0.hasPrefix(folder + "/") }
  }()

  private var year: String { String(day.description.prefix { $0 != "-" }) }

  /// The folders that records are put into.
  package static let folders = RecordKind.allCases.compactMap(\.folder).map(path)

  private static func path(_ path: String) -> String { "\(folder)/\(path)" }
}
