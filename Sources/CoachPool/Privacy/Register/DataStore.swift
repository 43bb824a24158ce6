internal import RecordSyntax

/// Where a pool keeps personal data that are in no record.
enum DataStore: CaseIterable {
  /// Free text in the private folder.
  case notes
  /// The ledger of removals.
  case ledger
  /// What is built from the records: indexes, and the published reports.
  case indexes, reports
  /// Git itself.
  case versionControl

  /// What it is called.
  var title: Phrase {
    switch self {
    case .notes: Phrase(nl: "Aantekeningen", en: "Notes")
    case .ledger: Phrase(nl: "Lijst van verwijderingen", en: "List of removals")
    case .indexes: Phrase(nl: "Indexen", en: "Indexes")
    case .reports: Phrase(nl: "Jaarverslagen", en: "Annual reports")
    case .versionControl: Phrase(nl: "Versiebeheer (git)", en: "Version control (git)")
    }
  }

  /// Whose data it holds.
  var dataSubjects: Phrase {
    switch self {
    case .notes: Phrase(nl: "coachees en wie erin wordt genoemd", en: "coachees and whoever they name")
    case .ledger: Phrase(nl: "coachees en coaches", en: "coachees and coaches")
    case .indexes:
      Phrase(
        nl: "coachees, coaches, coördinatoren en sprekers", en: "coachees, coaches, coordinators and speakers"
      )
    case .reports: Phrase(nl: "coachees en sprekers", en: "coachees and speakers")
    case .versionControl:
      Phrase(
        nl: "wie vastlegt, en allen van wie records zijn",
        en: "whoever commits, and all whose data records hold")
    }
  }

  /// Where it is.
  var location: Phrase {
    switch self {
    case .notes:
      Phrase(nl: "`notes/` in de besloten map, buiten git", en: "`notes/` in the private folder, outside git")
    case .ledger: Phrase(nl: "`erasures.jsonl` in git", en: "`erasures.jsonl` in git")
    case .indexes: Phrase(nl: "`index/` in de pool", en: "`index/` in the pool")
    case .reports: Phrase(nl: "`reports/` in git", en: "`reports/` in git")
    case .versionControl:
      Phrase(nl: "de repository en elke kopie ervan", en: "the repository and each copy of it")
    }
  }

  /// The class of the data.
  var dataClass: DataClass {
    switch self {
    case .notes: .content
    case .ledger: .facts
    case .indexes, .reports: .published
    case .versionControl: .identifying
    }
  }

  /// What it holds.
  var contents: Phrase {
    switch self {
    case .notes: Phrase(nl: "Vrije tekst", en: "Free text")
    case .ledger:
      Phrase(
        nl: "Dag, code of id, en reden van elke verwijdering",
        en: "Day, code or id, and ground of each removal")
    case .indexes:
      Phrase(
        nl: "Feiten en openbare gegevens uit de records, ook citaten",
        en: "Facts and published data of the records, quotes too")
    case .reports: Phrase(nl: "Cijfers, citaten en wie sprak", en: "Figures, quotes and who spoke")
    case .versionControl:
      Phrase(
        nl: "Namen en e-mailadressen van wie vastlegt, en oude versies van alles in git",
        en: "Names and e-mail addresses of whoever commits, and old versions of all in git")
    }
  }

  /// How long it is kept.
  func term(_ policy: RetentionPolicy) -> Phrase {
    switch self {
    case .notes:
      Phrase(
        nl: "bij een traject tot zijn inhoudelijke gegevens weg zijn, andere tot de persoon weg is",
        en: "on a trajectory until the data on its content are gone, others until the person is")
    case .ledger: Phrase(nl: "geen eigen termijn", en: "no term of its own")
    case .indexes: Phrase(nl: "tot ze opnieuw zijn gebouwd", en: "until they are built anew")
    case .reports: Phrase(nl: "blijven zoals gepubliceerd", en: "stay as published")
    case .versionControl:
      policy.historyMonths.map { months in
        Phrase(
          nl: "tot de geschiedenis is herschreven; wat verwijderd is hoogstens \(.months(months)) langer",
          en: "until its history is rewritten; what was removed at most \(.months(months)) longer")
      } ?? Phrase(nl: "tot de geschiedenis is herschreven", en: "until its history is rewritten")
    }
  }
}
