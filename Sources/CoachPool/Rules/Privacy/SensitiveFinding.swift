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
      help: words.isPrivate ? remedy : CommittedData.help(remedy), detail: detail, severity: severity)
  }

  private var remedy: Phrase {
    let steps = words.location.place.pointer?.steps ?? []
    if words.location.place == .file {
      return Phrase(
        nl: "geef het bestand een andere naam, en pas aan wat ernaar verwijst",
        en: "give the file another name, and change what refers to it")
    }
    if steps.first == "quotes" { return QuotedPerson.remedy }
    if steps.first == "allow" {
      return Phrase(
        nl: "geef een reden zonder iets persoonlijks", en: "give a reason with nothing personal in it")
    }
    switch words.kind {
    case .citizenNumber:
      return Phrase(
        nl: """
          haal het nummer weg; een BSN mag voor coaching nergens staan, ook niet in de besloten map (UAVG art. 46)
          """,
        en: """
          remove the number; a BSN may stand nowhere for coaching, not in the private folder either (UAVG art. 46)
          """)
    case .health:
      return Phrase(
        nl: """
          haal het weg; over iemands gezondheid mag voor coaching nergens iets staan, ook niet in de besloten map (AVG \
          art. 9)
          """,
        en: """
          remove it; nothing of anyone's health may stand anywhere for coaching, not in the private folder either (GDPR \
          art. 9)
          """)
    case .code, .coachName:
      return Phrase(
        nl: "haal het weg; van wie het verzoek is, staat alleen in de besloten map",
        en: "remove it; whose request it is stands in the private folder only")
    case .birthDate:
      return Phrase(
        nl: "haal hem weg; voor coaching is een geboortedatum nergens nodig",
        en: "remove it; for coaching a date of birth is needed nowhere")
    case .mailAddress, .phoneNumber, .bankAccount, .homeAddress:
      return Phrase(
        nl: "haal het weg; wat nodig is om iemand te bereiken, hoort in de besloten map",
        en: "remove it; what is needed to reach someone belongs in the private folder")
    }
  }
}
