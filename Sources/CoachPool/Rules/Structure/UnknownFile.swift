internal import RecordSyntax

extension Rule {
  static let unknownFile = Rule(
    "unknown-file", .structure, .warning,
    summary: Phrase(
      nl: "een bestand in de pool is door zijn map, einde of naam geen record",
      en: "a file in the pool is no record by its folder, ending or name"),
    explanation: Phrase(
      nl: """
        De map zegt de soort, de naam het id. Een bestand dat niet past wordt niet gelezen en telt nergens mee: een \
        traject in de verkeerde map zou ongemerkt uit de cijfers verdwijnen.
        """,
      en: """
        The folder says the kind, the name the id. A file that does not fit is not read and counts nowhere: a \
        trajectory in the wrong folder would silently drop out of the figures.
        """),
    examples: [
      .fails(
        Phrase(nl: "een verkeerd einde", en: "a wrong ending"),
        [.file("trajectories/2023/t-2023-p4cz.yaml", "kind: regulier\n")],
        at: .init("trajectories/2023/t-2023-p4cz.yaml", .file)),
      .fails(
        Phrase(nl: "een hoofdletter in het id", en: "a capital in the id"),
        [.file("trajectories/2023/T-2023-p4cz.md", "---\nkind: regulier\n---\n")],
        at: .init("trajectories/2023/T-2023-p4cz.md", .file)),
      .fails(
        Phrase(nl: "een map die niet bestaat", en: "a folder that does not exist"),
        [.file("trajecten/2023/t-2023-p4cz.md", "---\nkind: regulier\n---\n")],
        at: .init("trajecten/2023/t-2023-p4cz.md", .file)),
      .fails(
        Phrase(nl: "een traject zonder jaarmap", en: "a trajectory without a year's folder"),
        [.file("trajectories/t-2023-p4cz.md", "---\nkind: regulier\n---\n")],
        at: .init("trajectories/t-2023-p4cz.md", .file)),
      .fails(
        Phrase(
          nl: "wat een afgebroken schrijfactie heeft achtergelaten",
          en: "what a write that was cut off has left"),
        [.file("trajectories/2023/.t-2023-k7qm.md.4711.coachpool.tmp", "---\nkind: regulier\n---\n")],
        at: .init("trajectories/2023/.t-2023-k7qm.md.4711.coachpool.tmp", .file)),
      .fails(
        Phrase(
          nl: "een concept of kopie tussen de gepubliceerde cijfers",
          en: "a draft or copy among the published figures"),
        [.text("reports/2023-concept.md", "| Trajecten | 1 |\n")],
        at: .init("reports/2023-concept.md", .file)),
      .fails(
        Phrase(nl: "een beeld dat in geen verslag staat", en: "a picture that stands in no report"),
        [.text("reports/2023-coaches.svg", "<svg/>\n")], at: .init("reports/2023-coaches.svg", .file)),
      .fails(
        Phrase(nl: "een foto die geen coach noemt", en: "a photo that no coach names"),
        [.text("coaches/iemand.jpg", "JPEG\n")], at: .init("coaches/iemand.jpg", .file)),
      .fails(
        Phrase(nl: "een map tussen de gepubliceerde cijfers", en: "a folder among the published figures"),
        [.text("reports/oud/2023.md", "| Trajecten | 1 |\n")], at: .init("reports/oud/2023.md", .file)),
      .passes(
        Phrase(
          nl: "een README, een puntbestand, een foto van een coach en een verslag met een beeld",
          en: "a README, a dot file, the photo of a coach and a report with a picture"),
        [
          .file("README.md", "Uitleg.\n"), .file(".gitkeep", ""),
          .edit(ExamplePool.coach, .set(["photo"], ["file": "noor.jpg", "consentOn": "2023-01-10"])),
          .text("coaches/noor.jpg", "JPEG\n"), .text("reports/2023.md", "# Verslag\n"),
          .text("reports/2023-themes.svg", "<svg/>\n"),
        ]),
    ],
    check: .pool { context, findings in
      // What must not be in git at all has its finding there.
      let exposed = Set(context.exposed.flatMap { $0.files.map(\.path) })
      let named = Set(context.pool.coaches.compactMap { $0.photo.value?.file.value })
      let photos = Set(context.pool.files(called: named).values.joined().filter(isPhoto))
      for stray in context.pool.strays
      where !isBeside(stray) && !exposed.contains(stray.path) && !photos.contains(stray.path) {
        // One that differs from a record by letter case only is a duplicate.
        if stray.refusal == .id, context.pool.record(at: stray.path.lowercased()) != nil { continue }
        let isBesideReports = stray.path.hasPrefix(Publications.folder + "/") && stray.refusal != .leftover
        // Figures for internal use have a finding of their own.
        if isBesideReports, Publications.internalFigures(at: stray.path, context.bytes) != nil { continue }
        findings.report(
          stray.path, .file, isBesideReports ? besideReports : message(stray.refusal),
          help: isBesideReports ? besideReportsHelp : help(stray.refusal, stray.path))
      }
      for path in context.surroundings.leftovers {
        findings.report(path, .file, leftoverBeside, help: leftoverHelp)
      }
    })

  /// Whether a file lies and ends as the photo of a coach does.
  private static func isPhoto(_ path: String) -> Bool {
    path.hasPrefix("coaches/") && [".jpg", ".jpeg", ".png"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Whether a file may stand in a pool without being a record.
  private static func isBeside(_ stray: Stray) -> Bool {
    let path = stray.path
    guard stray.refusal != .leftover else { return false }
    if path == "erasures.jsonl" || path.hasPrefix("index/") || Publications.isReport(path) { return true }
    let parts = path.split(separator: "/")
    return parts.contains { $0.hasPrefix(".") } || parts.last == "README.md"
  }

  /// What is said of what a write that was cut off has left.
  static let leftover = Phrase(
    nl: "dit bleef over van een afgebroken schrijfactie; er kan van alles uit een record in staan",
    en: "this was left by a write that was cut off; anything of a record may stand in it")

  private static let leftoverBeside = Phrase(
    nl: "dit bleef over van een afgebroken coachpool init",
    en: "this was left by a coachpool init that was cut off")

  /// What to do with it.
  static let leftoverHelp = Phrase(
    nl: "verwijder het; de volgende opdracht die in de pool schrijft, zoals coachpool fmt, doet dat ook",
    en: "delete it; the next command that writes in the pool, such as coachpool fmt, does so too")

  private static let besideReports = Phrase(
    nl: "dit is geen verslag van een jaar; niemand kijkt na of er een klein aantal mensen in staat",
    en: "this is not the report of a year; nobody looks whether a small number of people stands in it")

  private static let besideReportsHelp = Phrase(
    nl: "haal het weg, of noem een concept naar zijn jaar: reports/2023.md; een kopie hoort niet in git",
    en: "take it away, or call a draft after its year: reports/2023.md; a copy does not belong in git")

  private static func message(_ refusal: RecordPath.Refusal) -> Phrase {
    switch refusal {
    case .folder:
      Phrase(
        nl: "de map van dit bestand hoort bij geen soort record; het wordt niet gelezen",
        en: "the folder of this file belongs to no kind of record; it is not read")
    case .depth:
      Phrase(
        nl: "dit bestand ligt niet op de diepte van een record van deze soort; het wordt niet gelezen",
        en: "this file does not lie where a record of this kind does; it is not read")
    case .year:
      Phrase(
        nl: "de map van dit bestand is geen jaar; het wordt niet gelezen",
        en: "the folder of this file is no year; it is not read")
    case .ending:
      Phrase(
        nl: "dit bestand eindigt niet op .md of .json; het wordt niet gelezen",
        en: "this file ends in neither .md nor .json; it is not read")
    case .id:
      Phrase(
        nl: "de naam van dit bestand is geen id; het wordt niet gelezen",
        en: "the name of this file is no id; it is not read")
    case .isFolder:
      Phrase(
        nl: "dit heet als een record en is een lege map; er wordt niets gelezen",
        en: "this is called as a record and is an empty folder; nothing is read")
    case .leftover: leftover
    }
  }

  private static func help(_ refusal: RecordPath.Refusal, _ path: String) -> Phrase {
    switch refusal {
    case .folder:
      let folder = path.split(separator: "/").first.map(String.init) ?? path
      let folders = RecordKind.allCases.compactMap(\.folder)
      if path.contains("/"), let nearest = NearestName.find(folder, in: folders) {
        return Phrase(nl: "bedoel je \(name: nearest)/?", en: "did you mean \(name: nearest)/?")
      }
      let list = folders.joined(separator: ", ")
      return Phrase(
        nl: "verplaats het naar een van deze mappen, of uit de pool: \(name: list)",
        en: "move it to one of these folders, or out of the pool: \(name: list)")
    case .depth, .year:
      return Phrase(
        nl:
          "leg het in de map van zijn soort; trajecten, evaluaties, events en programma's in een map per jaar",
        en:
          "put it into the folder of its kind; trajectories, evaluations, events and programmes in one per year"
      )
    case .ending:
      return Phrase(
        nl: "hernoem het naar .md (velden tussen --- en ---) of .json, of haal het uit de pool",
        en: "rename it to .md (fields between --- and ---) or .json, or take it out of the pool")
    case .id:
      return Phrase(
        nl: "gebruik kleine letters, cijfers en enkele streepjes, hooguit 64 tekens, zoals t-2023-k7qm.md",
        en: "use lower-case letters, digits and single hyphens, at most 64 characters, as in t-2023-k7qm.md")
    case .isFolder:
      return Phrase(
        nl: "haal de map weg, of zet het record op haar plaats",
        en: "take the folder away, or put the record in its place")
    case .leftover: return leftoverHelp
    }
  }
}
