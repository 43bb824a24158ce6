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
    lines += held.indexes.map(\.phrase)
    if !held.codes.isEmpty { lines.append(codes) }
    lines += Set(held.codes.flatMap(\.refs)).sorted().map { ref in
      Phrase(
        nl: "  een naam met een code erin, die ook op de server verandert: \(value: ref, .identifying)",
        en: "  a name with a code in it, which changes on the server too: \(value: ref, .identifying)")
    }
    lines += held.privateFolders.map(\.phrase)
    lines += held.drafts.map(\.draft)
    if !held.photos.isEmpty { lines.append(photos) }
    if held.forgotten.count > 0 { lines.append(held.forgotten.phrase) }
    if let current = Phrase.list(current) {
      lines.append(
        Phrase(
          nl: """
            er staat ook nog iets van in de laatste commit, of klaar voor de volgende (git add): \(current); leg de \
            verwijdering eerst vast, of haal het eerst uit de bestanden
            """,
          en: """
            the latest commit, or what waits for the next one (git add), still has some of it: \(current); first commit \
            the removal, or take it out of the files
            """))
      lines += codePlaces
    }
    return lines
  }

  /// The files of the latest commit that are photos of removed coaches, that a code or name stands in, or that are called by
  /// one.
  private var codePlaces: [Phrase] {
    let telling = Set(held.codes.flatMap(\.paths))
    let photos = held.photos.filter { $0.currentCount > 0 }.map { photo in
      Phrase(
        nl: "  hier staat nog de foto van een verwijderde coach: \(value: photo.path, .identifying)",
        en: "  the photo of a removed coach stands here still: \(value: photo.path, .identifying)")
    }
    let codes = Set(held.codes.flatMap(\.currentPaths)).sorted().map { path in
      let shown =
        telling.contains(path)
        ? Phrase(nl: "\(value: path, .identifying)", en: "\(value: path, .identifying)")
        : Phrase(nl: "\(name: path)", en: "\(name: path)")
      return Phrase(
        nl:
          "  hier staat nog een verwijderde code of naam, in de tekst of in de naam van het bestand: \(shown)",
        en: "  a removed code or name stands here still, in the text or in the name of the file: \(shown)")
    }
    return photos + codes
  }

  /// Why no steps are shown.
  static let noSteps = Phrase(
    nl: """
      hoe het uit de geschiedenis gaat, wordt hier pas getoond als de bestanden er niets meer van hebben: wat daarin staat \
      blijft overal staan, en na het herschrijven weet niets meer van wie het was; haal het eruit, leg dat vast en doe dit \
      nog eens
      """,
    en: """
      how it leaves the history is shown here once the files have nothing of it any more: what stands in them stays \
      everywhere, and after the rewriting nothing tells whose it was; take it out, commit that, and do this again
      """)

  /// What people have to do about an id that is an ordinary word, with the paths of the texts that have it.
  static func ordinary(_ word: HeldHistory.Code) -> Phrase {
    let paths = Phrase.listing(word.textPaths.subtracting(word.paths).sorted().map { TerminalText.path($0) })
    let id = Phrase(nl: "\(value: word.word, .identifying)", en: "\(value: word.word, .identifying)")
    return Phrase(
      nl: """
        het verwijderde id \(id) is ook een gewoon woord, en wordt daarom nergens vervangen; kijk zelf waar het de persoon \
        is (berichten: \(word.messageCount), auteurs: \(word.people.count), namen van bestanden: \(word.paths.count), teksten: \(paths)) en zet daarvoor in de \
        verse kloon een regel in codes.txt of messages.txt, vóór git filter-repo: daarna weet niets meer van wie het was
        """,
      en: """
        the removed id \(id) is an ordinary word too, so it is replaced nowhere; see yourself where it is the person \
        (messages: \(word.messageCount), authors: \(word.people.count), names of files: \(word.paths.count), texts: \(paths)), and put a line for that \
        into codes.txt or messages.txt in the fresh clone, before git filter-repo: afterwards nothing tells whose it was
        """)
  }

  /// What the latest commit or the index has too, in numbers.
  private var current: [Phrase] {
    let records = held.records.count { $0.currentCount > 0 }
    let indexes = held.indexes.count { $0.currentCount > 0 }
    let codes = held.codes.count(where: \.isCurrent)
    let files = held.privateFolders.reduce(0) { $0 + $1.currentCount }
    let drafts = held.drafts.count { $0.currentCount > 0 }
    let photos = held.photos.count { $0.currentCount > 0 }
    return [
      (
        records,
        Phrase.records(records)
      ),
      (
        indexes,
        Phrase.count(indexes, Phrase(nl: "index", en: "index"), Phrase(nl: "indexen", en: "indexes"))
      ),
      (codes, Phrase.count(codes, Phrase(nl: "code", en: "code"), Phrase(nl: "codes", en: "codes"))),
      (
        files,
        Phrase.count(
          files, Phrase(nl: "bestand voor de besloten map", en: "file for the private folder"),
          Phrase(nl: "bestanden voor de besloten map", en: "files for the private folder"))
      ),
      (
        drafts,
        Phrase.count(
          drafts, Phrase(nl: "concept van een verslag", en: "draft of a report"),
          Phrase(nl: "concepten van verslagen", en: "drafts of reports"))
      ),
      (photos, Phrase.count(photos, Phrase(nl: "foto", en: "photo"), Phrase(nl: "foto's", en: "photos"))),
    ].filter { $0.0 > 0 }.map(\.1)
  }

  private func line(_ record: HeldHistory.Record) -> Phrase {
    let classes = DataClass.allCases.filter { !$0.bit.isEmpty && record.classes.contains($0.bit) }
    let names = classes.map(\.rawValue).joined(separator: ", ")
    let day = record.removedOn.map { Phrase(nl: ", weg sinds \($0)", en: ", gone since \($0)") }
    let texts = Phrase.texts(record.objects.count + record.currentCount)
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
    let people = Set(codes.flatMap(\.people)).count
    let reflogs = codes.reduce(0) { $0 + $1.reflogCount }
    let since =
      codes.compactMap(\.oldest).min().map { Phrase(nl: ", vanaf \($0)", en: ", from \($0) on") }
      ?? Phrase(nl: "", en: "")
    return Phrase(
      nl: """
        verwijderde codes, en id's, namen en adressen van coaches: \(codes.count), in andere teksten (\(texts)), berichten van commits en \
        tags (\(messages)), namen van bestanden (\(files)) en van branches, tags en andere verwijzingen (\(refs)), bij \
        auteurs (\(people)), en in het reflog van deze kloon (\(reflogs))\(since)
        """,
      en: """
        removed codes, and ids, names and addresses of coaches: \(codes.count), in other texts (\(texts)), messages of commits and tags \
        (\(messages)), names of files (\(files)) and of branches, tags and other refs (\(refs)), with who made them \
        (\(people)), and in the reflog of this clone (\(reflogs))\(since)
        """)
  }

  private var photos: Phrase {
    let photos = held.photos
    let count = Phrase.files(photos.count)
    let texts = photos.reduce(0) { $0 + $1.objects.count + $1.currentCount }
    let versions = Phrase.count(
      texts, Phrase(nl: "versie", en: "version"), Phrase(nl: "versies", en: "versions"))
    let since =
      photos.compactMap(\.oldest).min().map { Phrase(nl: ", vanaf \($0)", en: ", from \($0) on") }
      ?? Phrase(nl: "", en: "")
    return Phrase(
      nl: "foto's van verwijderde coaches: \(count), \(versions)\(since)",
      en: "photos of removed coaches: \(count), \(versions)\(since)")
  }

  /// One sentence at the end.
  func summary(on day: Day) -> Phrase {
    let commits = Phrase.count(
      held.commitCount, Phrase(nl: "commit", en: "commit"), Phrase(nl: "commits", en: "commits"))
    let texts = Phrase.texts(held.textCount)
    let looked = Phrase(
      nl: "(doorzocht: \(commits), \(texts); beoordeeld op \(day))",
      en: "(searched: \(commits), \(texts); judged on \(day))")
    let result =
      held.isClean
      ? Phrase(
        nl: "git bewaart niets bereikbaars van wat is verwijderd",
        en: "git holds nothing that can be reached of what was removed")
      : Phrase(
        nl: "git bewaart nog iets van wat is verwijderd", en: "git still holds something of what was removed")
    guard held.unexplainedCount > 0 else {
      return Phrase(nl: "\(result) \(looked)", en: "\(result) \(looked)")
    }
    return Phrase(
      nl: """
        \(result) \(looked); niet meegeteld zijn records die weg zijn zonder dat erasures.jsonl of een termijn zegt \
        waarom (\(held.unexplainedCount))
        """,
      en: """
        \(result) \(looked); not counted are records that are gone although neither erasures.jsonl nor a term says \
        why (\(held.unexplainedCount))
        """)
  }

  /// What was looked for, and what nobody can find here: who reads that nothing is held must know of what.
  static let scope = Phrase(
    nl: """
      gezocht is naar wat volgens removed, erasures.jsonl of een bewaartermijn weg is, naar concepten van gepubliceerde \
      verslagen, en naar mappen people en notes; niet naar citaten en namen in gepubliceerde verslagen (reports/), want die \
      horen bij de publicatie; wat met de hand is weggehaald (een naam, een BSN, iets over ziekte) wordt hier niet \
      gevonden: meld dat aan wie git beheert; wat in deze kloon nergens meer aan hangt (een verwijderde stash, een \
      teruggedraaide commit), wist git later zelf, of nu met git gc --prune=now
      """,
    en: """
      looked for is what removed, erasures.jsonl or a term says is gone, drafts of published reports, and folders people \
      and notes; not quotes and names in published reports (reports/), for they belong to the publication; what was taken \
      out by hand (a name, a BSN, something about illness) is not found here: report that to whoever looks after git; what \
      nothing leads to any more in this clone (a dropped stash, an undone commit) git deletes itself later, or now with \
      git gc --prune=now
      """)
}

extension HeldHistory.Index {
  /// What it is, in words.
  fileprivate var phrase: Phrase {
    let texts = Phrase.texts(objects.count + currentCount)
    let since = oldest.map { Phrase(nl: ", vanaf \($0)", en: ", from \($0) on") } ?? Phrase(nl: "", en: "")
    return Phrase(
      nl: "\(name: path): regels van wat is verwijderd (records: \(recordCount)), \(texts)\(since)",
      en: "\(name: path): lines of what was removed (records: \(recordCount)), \(texts)\(since)")
  }
}

extension HeldHistory.File {
  /// What a draft is, in words, with the commits in which to look at it.
  fileprivate var draft: Phrase {
    let texts = Phrase.texts(objects.count + currentCount)
    let since = oldest.map { Phrase(nl: ", vanaf \($0)", en: ", from \($0) on") } ?? Phrase(nl: "", en: "")
    let commits = Phrase.listing(commits.map { String($0.prefix(12)) })
    return Phrase(
      nl: "\(name: path): concept van wat later is gepubliceerd: \(texts)\(since) (commits: \(commits))",
      en: "\(name: path): draft of what was published later: \(texts)\(since) (commits: \(commits))")
  }
}

extension HeldHistory.ForgottenRemovals {
  /// What is the matter, and what to do.
  fileprivate var phrase: Phrase {
    let removals = Phrase.count(
      count, Phrase(nl: "verwijdering", en: "removal"), Phrase(nl: "verwijderingen", en: "removals"))
    let commands = Phrase.listing(objects.map { "git show \($0)" })
    return Phrase(
      nl: """
        een eerdere erasures.jsonl noemt \(removals) die de huidige niet noemt: er is een back-up teruggezet, er zijn \
        regels weggehaald, of een branch is nog niet samengevoegd; wat toen is verwijderd, kan er dus weer staan. Zet de \
        regels terug in erasures.jsonl (\(commands)), kijk met coachpool check wat er terug is en haal dat weg, leg het \
        vast en zoek dan opnieuw: tot dan staat hier niet hoe iets uit de geschiedenis gaat
        """,
      en: """
        an earlier erasures.jsonl names \(removals) that today's does not: a backup was put back, lines were taken out, \
        or a branch is not merged yet; so what was removed then may be there again. Put the lines back into erasures.jsonl \
        (\(commands)), see with coachpool check what has returned and take that out, commit it, and search again: until \
        then it is not said here how anything leaves the history
        """)
  }
}

extension HeldHistory.PrivateFolder {
  /// What it is, in words.
  fileprivate var phrase: Phrase {
    let count = files.count + currentCount
    let files = Phrase.count(
      count,
      Phrase(nl: "bestand dat in de besloten map hoort", en: "file that belongs in the private folder"),
      Phrase(nl: "bestanden die in de besloten map horen", en: "files that belong in the private folder"))
    let since = oldest.map { Phrase(nl: ", vanaf \($0)", en: ", from \($0) on") } ?? Phrase(nl: "", en: "")
    return Phrase(nl: "\(name: path)/: \(files)\(since)", en: "\(name: path)/: \(files)\(since)")
  }
}

extension HeldHistory.Group {
  /// What it is, in words.
  fileprivate var phrase: Phrase {
    let folder = kind.folder ?? kind.rawValue
    let records = Phrase.records(recordCount)
    let texts = Phrase.texts(textCount)
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
