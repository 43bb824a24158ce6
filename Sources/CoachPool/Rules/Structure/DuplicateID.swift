internal import RecordSyntax

extension Rule {
  static let duplicateID = Rule(
    "duplicate-id", .structure, .error,
    summary: Phrase(
      nl: "twee bestanden van een soort hebben hetzelfde id", en: "two files of one kind have the same id"),
    explanation: Phrase(
      nl: """
        Een verwijzing naar een id moet op een bestand uitkomen. Ook .md en .json met dezelfde naam, of namen die \
        alleen in hoofdletters verschillen, zijn dubbel: op een andere computer overschrijft het ene het andere.
        """,
      en: """
        A reference to an id must lead to one file. An .md and a .json of one name, or names that differ only by \
        letter case, are doubles too: on another computer one overwrites the other.
        """),
    examples: [
      .fails(
        Phrase(nl: "een traject in twee jaarmappen", en: "one trajectory in two years' folders"),
        [
          .file(
            "trajectories/2022/t-2023-m3xd.md", "---\nkind: regulier\nrequested: { on: 2022-12-20 }\n---\n")
        ], at: .init(ExamplePool.running, .file)),
      .fails(
        Phrase(nl: "dezelfde naam met hoofdletters", en: "the same name with capitals"),
        [.file("trajectories/2023/T-2023-K7QM.md", "---\nkind: regulier\n---\n")],
        at: .init("trajectories/2023/T-2023-K7QM.md", .file)),
    ],
    check: .pool { context, findings in
      let pool = context.pool
      for double in pool.doubles { report(double.path, double.first, &findings) }
      var seen: [String: String] = [:]
      for (path, record) in pool.unreadable.sorted(by: { $0.key < $1.key }) {
        let other = pool.decodedRecord(record) ?? seen[record.kind.rawValue + "/" + record.id]
        if let other {
          report(path, other, &findings)
        } else {
          seen[record.kind.rawValue + "/" + record.id] = path
        }
      }
      // A name that is no id because of its letter case still collides on other file systems.
      for stray in pool.strays where stray.refusal == .id {
        guard let record = try? RecordPath(stray.path.lowercased()) else { continue }
        if let other = pool.decodedRecord(record) ?? seen[record.kind.rawValue + "/" + record.id] {
          report(stray.path, other, &findings)
        }
      }
    })

  private static func report(_ path: String, _ other: String, _ findings: inout Findings) {
    findings.report(
      path, .file,
      Phrase(nl: "hetzelfde id staat ook in \(name: other)", en: "the same id stands in \(name: other) too"),
      help: Phrase(
        nl: "geef een van de twee een nieuw id (de bestandsnaam), of haal de dubbele weg",
        en: "give one of them a new id (the file's name), or remove the double"),
      notes: [
        .init(
          .init(other, .file), Phrase(nl: "het eerste bestand met dit id", en: "the first file with this id"))
      ])
  }
}
