internal import RecordSyntax

extension DossierText {
  /// How long each is kept.
  mutating func addTerms() {
    let first = lines.count
    heading(Phrase(nl: "Hoe lang", en: "How long"))
    let start = lines.count
    for item in dossier.items {
      for term in item.terms {
        let ground = shown(term.term.ground)
        let reason = ground.isEmpty ? "" : " (\(ground))"
        bullet(
          Phrase(
            nl: "\(item.title): \(term.sentence)\(name: reason)",
            en: "\(item.title): \(term.sentence)\(name: reason)"))
      }
    }
    let hasDays = dossier.items.contains { item in
      item.terms.contains { if case .leaving = $0.end { false } else { true } }
    }
    if dossier.items.contains(where: { $0.kind == .contract }) {
      bullet(
        Phrase(
          nl: "Coördinator, in de poolafspraken: daarvoor is geen termijn afgesproken",
          en: "Coordinator, in the contract: no term was agreed for that"))
    }
    addMentionTerms()
    addPrivateTerms()
    guard lines.count > start else {
      lines.removeSubrange(first...)
      return
    }
    guard hasDays else { return }
    paragraph(
      Phrase(
        nl: "Deze data gelden als er geen nieuw traject of gesprek bij komt.",
        en: "These days hold if no new trajectory or session is added."))
  }

  /// What others say of the person is kept as long as their records.
  private mutating func addMentionTerms() {
    for kind in RecordKind.allCases where dossier.mentions.contains(where: { $0.kind == kind }) {
      let terms = contract.retention.terms.filter {
        $0.kind == kind && ($0.then == .delete || kind == .event && $0.dataClass == .staff)
      }
      for term in terms {
        bullet(
          Phrase(
            nl: "Waar gegevens van anderen u noemen, \(kind.title): \(term.duration)",
            en: "Where data of others name you, \(kind.title): \(term.duration)"))
      }
    }
  }

  private mutating func addPrivateTerms() {
    let isPerson = dossier.items.contains { $0.kind == .person }
    if isPerson || !dossier.hasPrivateFolder && dossier.roles.contains(.coachee) {
      guard let term = contract.retention.term(.person, .identifying) else {
        return bullet(
          Phrase(
            nl: "Wie u bent (besloten map): daarvoor is geen termijn afgesproken",
            en: "Who you are (private folder): no term was agreed for that"))
      }
      bullet(
        Phrase(
          nl: """
            Wie u bent (besloten map): hoogstens \(.months(term.months)) nadat uw code uit het laatste record is gehaald
            """,
          en: """
            Who you are (private folder): at most \(.months(term.months)) after your code was taken out of the last record
            """))
    }
    if dossier.items.contains(where: { $0.kind == nil }) {
      bullet(
        Phrase(
          nl:
            "Aantekeningen: bij een traject tot de inhoudelijke gegevens weg zijn, andere zo lang als wie u bent",
          en: "Notes: on a trajectory until the data on its content are gone, others as long as who you are"))
    }
  }
}
