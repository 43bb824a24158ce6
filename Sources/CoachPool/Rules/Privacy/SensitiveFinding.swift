internal import RecordSyntax

/// Reports words that may not be written where they stand. What is said never repeats them: it is read by others too.
struct SensitiveFinding {
  let words: SensitiveWords

  init(_ words: SensitiveWords) { self.words = words }

  /// Adds the finding; what words in the name of a file are about is said of the name.
  func report(
    _ message: Phrase, detail: String = "", severity: Severity? = nil, _ findings: inout Findings
  ) {
    let location = words.location
    let isInName = location.place == .file
    findings.report(
      location.path, location.place,
      isInName
        ? Phrase(nl: "in de naam van dit bestand: \(message)", en: "in the name of this file: \(message)")
        : message,
      help: isInName ? Self.renaming : help, detail: detail, severity: severity)
  }

  private static let gitKeeps = Phrase(
    nl: "is dit bestand al vastgelegd, meld het dan aan wie git beheert, want git bewaart oude versies",
    en: "if this file was committed already, tell whoever looks after git, for git keeps old versions")

  private static let renaming = Phrase(
    nl: "geef het bestand een andere naam, en pas aan wat ernaar verwijst; \(gitKeeps)",
    en: "give the file another name, and change what refers to it; \(gitKeeps)")

  private var help: Phrase {
    let steps = words.location.place.pointer?.steps ?? []
    if steps.first == "quotes" {
      return Phrase(
        nl: "haal het uit de aanhaling, of laat de aanhaling weg; \(Self.gitKeeps)",
        en: "take it out of the quote, or leave the quote out; \(Self.gitKeeps)")
    }
    if steps.first == "allow" {
      return Phrase(
        nl: "geef een reden zonder iets persoonlijks; \(Self.gitKeeps)",
        en: "give a reason with nothing personal in it; \(Self.gitKeeps)")
    }
    return Phrase(
      nl:
        "haal het weg; wat van een persoon bewaard moet blijven, hoort in de besloten map; \(Self.gitKeeps)",
      en: "remove it; what must be kept of a person belongs in the private folder; \(Self.gitKeeps)")
  }
}
