internal import CoachPool
internal import RecordSyntax

/// What the history holds, as lines for people; never a value of it.
struct HistoryText {
  let held: HeldHistory
  let isVerbose: Bool

  /// The lines: a count for each kind and class, then what stands apart.
  var lines: [Phrase] {
    var lines = held.groups.map(\.phrase)
    if isVerbose { lines += held.records.map(line) }
    if !held.codes.isEmpty { lines.append(codes) }
    let current = held.records.count { $0.currentCount > 0 }
    if current > 0 || held.codes.contains(where: \.isCurrent) {
      lines.append(
        Phrase(
          nl: """
            ook de laatste commit heeft er nog van: \(current) records en \(held.codes.count(where: \.isCurrent)) \
            codes; leg de verwijdering eerst vast, of haal het eerst uit de bestanden
            """,
          en: """
            the latest commit has some of it too: \(current) records and \(held.codes.count(where: \.isCurrent)) \
            codes; first commit the removal, or take it out of the files
            """))
    }
    return lines
  }

  private func line(_ record: HeldHistory.Record) -> Phrase {
    let classes = DataClass.allCases.filter { !$0.bit.isEmpty && record.classes.contains($0.bit) }
    let names = classes.map(\.rawValue).joined(separator: ", ")
    let day = record.removedOn.map { Phrase(nl: ", weg sinds \($0)", en: ", gone since \($0)") }
    let texts = Phrase.count(
      record.objects.count + record.currentCount, Phrase(nl: "tekst", en: "text"),
      Phrase(nl: "teksten", en: "texts"))
    let end = day ?? Phrase(nl: "", en: "")
    return Phrase(
      nl: "  \(name: record.path): \(name: names)\(end), \(texts)",
      en: "  \(name: record.path): \(name: names)\(end), \(texts)")
  }

  private var codes: Phrase {
    let codes = held.codes
    let texts = Set(codes.flatMap(\.objects)).count
    let messages = codes.reduce(0) { $0 + $1.messageCount }
    let files = Set(codes.flatMap(\.paths)).count
    let refs = Set(codes.flatMap(\.refs)).count
    let since =
      codes.compactMap(\.oldest).min().map { Phrase(nl: ", vanaf \($0)", en: ", from \($0) on") }
      ?? Phrase(nl: "", en: "")
    return Phrase(
      nl: """
        verwijderde codes en namen van coaches: \(codes.count), in andere teksten (\(texts)), berichten van commits en \
        tags (\(messages)), namen van bestanden (\(files)) en van branches en tags (\(refs))\(since)
        """,
      en: """
        removed codes and ids of coaches: \(codes.count), in other texts (\(texts)), messages of commits and tags \
        (\(messages)), names of files (\(files)) and of branches and tags (\(refs))\(since)
        """)
  }

  /// One sentence at the end.
  func summary(on day: Day) -> Phrase {
    let looked = Phrase(
      nl: "\(held.commitCount) commits, \(held.textCount) teksten, beoordeeld op \(day)",
      en: "\(held.commitCount) commits, \(held.textCount) texts, judged on \(day)")
    let result =
      held.isClean
      ? Phrase(
        nl: "git bewaart niets van wat is verwijderd", en: "git holds nothing of what was removed")
      : Phrase(
        nl: "git bewaart nog van wat is verwijderd", en: "git still holds some of what was removed")
    guard held.unexplainedCount > 0 else {
      return Phrase(nl: "\(result): \(looked)", en: "\(result): \(looked)")
    }
    return Phrase(
      nl: """
        \(result): \(looked); niet meegeteld zijn records die weg zijn zonder dat erasures.jsonl of een termijn zegt \
        waarom (\(held.unexplainedCount))
        """,
      en: """
        \(result): \(looked); not counted are records that are gone although neither erasures.jsonl nor a term says \
        why (\(held.unexplainedCount))
        """)
  }
}

extension HeldHistory.Group {
  /// What it is, in words.
  fileprivate var phrase: Phrase {
    let folder = kind.folder ?? kind.rawValue
    let records = Phrase.count(
      recordCount, Phrase(nl: "record", en: "record"), Phrase(nl: "records", en: "records"))
    let texts = Phrase.count(
      textCount, Phrase(nl: "tekst", en: "text"), Phrase(nl: "teksten", en: "texts"))
    let since = oldest.map { Phrase(nl: ", vanaf \($0)", en: ", from \($0) on") } ?? Phrase(nl: "", en: "")
    let whole =
      isWhole ? Phrase(nl: "verwijderde records, ", en: "removed records, ") : Phrase(nl: "", en: "")
    return Phrase(
      nl: "\(name: folder)/: \(whole)\(what): \(records), \(texts)\(since)",
      en: "\(name: folder)/: \(whole)\(what): \(records), \(texts)\(since)")
  }

  private var what: Phrase {
    guard let name = dataClass?.rawValue else {
      return Phrase(
        nl: "niet als record te lezen, dus misschien van alles",
        en: "cannot be read as a record, so perhaps anything")
    }
    let dutch = Schemas.bundled.dutch(name) ?? name
    return Phrase(nl: "\(word: name, dutch: dutch)", en: "\(word: name, dutch: dutch)")
  }
}
