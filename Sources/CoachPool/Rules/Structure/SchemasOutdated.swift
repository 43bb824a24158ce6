internal import RecordSyntax

extension Rule {
  static let schemasOutdated = Rule(
    "schemas-outdated", .structure, .info,
    summary: Phrase(
      nl: "de schema's naast de pool zijn niet die van deze coachpool",
      en: "the schemas beside the pool are not those of this coachpool"),
    explanation: Phrase(
      nl: """
        Een editor helpt bij het invullen met de schema's in de map schemas. Zijn die ouder of nieuwer dan deze \
        coachpool, dan vindt de editor goed wat hier fout is, of andersom. Wie geen schema's naast de pool heeft, mist \
        alleen die hulp.
        """,
      en: """
        An editor helps with filling in by the schemas in the folder schemas. When they are older or newer than this \
        coachpool, the editor passes what is wrong here, or the other way round. Who has no schemas beside the pool \
        misses only that help.
        """),
    examples: [
      .fails(
        Phrase(nl: "een schema van een andere versie", en: "a schema of another version"),
        [.schemas, .file(SchemaCopies.path(of: "event"), "{\"$id\": \"urn:coachpool:schema:event\"}\n")],
        at: .init(SchemaCopies.path(of: "event"), .file)),
      .fails(
        Phrase(nl: "een schema dat ontbreekt", en: "a schema that is missing"),
        [.schemas, .remove(SchemaCopies.path(of: "event"))], at: .init(SchemaCopies.path(of: "event"), .file)),
      .fails(
        Phrase(nl: "een ander bestand op zijn plaats", en: "another file in its place"),
        [.schemas, .file(SchemaCopies.path(of: "event"), "{}\n")],
        at: .init(SchemaCopies.path(of: "event"), .file)),
      .passes(
        Phrase(nl: "de schema's van deze coachpool", en: "the schemas of this coachpool"),
        [.schemas]),
    ],
    check: .pool { context, findings in
      guard let copies = context.surroundings.schemas else { return }
      for file in Schemas.bundled.files where copies[file.kind] != Array(file.text.utf8) {
        let copy = copies[file.kind]
        // Anything else of that name is somebody's own.
        let isOurs = copy.map { SchemaCopies.isCopy($0, of: file.kind) } ?? true
        findings.report(
          SchemaCopies.path(of: file.kind), .file, message(isMissing: copy == nil, isOurs: isOurs),
          help: help(isOurs: isOurs), fix: isOurs ? .text(file.text) : nil, detail: file.kind)
      }
    })

  private static func message(isMissing: Bool, isOurs: Bool) -> Phrase {
    if isMissing {
      return Phrase(
        nl: "dit schema van deze coachpool ontbreekt naast de pool",
        en: "this schema of this coachpool is missing beside the pool")
    }
    return isOurs
      ? Phrase(
        nl: "dit schema is niet dat van deze coachpool", en: "this schema is not that of this coachpool")
      : Phrase(
        nl: "dit bestand staat op de plaats van een schema en is er geen van coachpool",
        en: "this file stands in the place of a schema and is none of coachpool's")
  }

  private static func help(isOurs: Bool) -> Phrase {
    let folder = SchemaCopies.folder
    return isOurs
      ? Phrase(
        nl: "schrijf de schema's opnieuw met: coachpool schemas \(name: folder)",
        en: "write the schemas anew with: coachpool schemas \(name: folder)")
      : Phrase(
        nl: "haal het weg, en schrijf de schema's met: coachpool schemas \(name: folder)",
        en: "take it away, and write the schemas with: coachpool schemas \(name: folder)")
  }
}
