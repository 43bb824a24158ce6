package import RecordSyntax

extension RecordDraft {
  /// The text below the fields with which a record of a kind begins: of a standard agreement a place for each topic that it
  /// covers; `nil` where nothing stands there yet.
  ///
  /// - Parameter id: The record's id.
  package func body(of kind: RecordKind, called id: String, in language: Language) -> String? {
    guard kind == .terms, case .array(let covers)? = value["covers"] else { return nil }
    let topics = covers.compactMap { cover -> AgreementTopic? in
      if case .string(let word) = cover { AgreementTopic(rawValue: word) } else { nil }
    }
    let title = Phrase(nl: "# Standaardovereenkomst \(name: id)", en: "# Standard agreement \(name: id)")
    let lines = topics.enumerated().map { "\($0 + 1). **\($1.title.text(language)).**" }
    return title.text(language) + "\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// What a record of a kind is called when nobody says so; `nil` where nothing that is known of it is a name.
  package static func name(
    of kind: RecordKind, _ values: [(field: SchemaField, value: Value)], on day: Day
  ) -> String? {
    func text(_ key: String) -> String? {
      guard case .string(let text)? = values.first(where: { $0.field.key == key })?.value else { return nil }
      return text
    }
    switch kind {
    case .coach: return text("name")
    case .event: return text("theme") ?? text("form").map { "\($0)-\(day)" }
    case .programme:
      guard let kind = text("kind"), let provider = text("provider") else { return nil }
      return "\(kind)-\(provider)"
    case .terms: return "standaard-\(day.year)"
    case .trajectory, .evaluation, .annual, .privacyRequest, .person, .contract: return nil
    }
  }
}

extension AgreementTopic {
  /// What it is about, as a heading.
  package var title: Phrase {
    switch self {
    case .scope: Phrase(nl: "Vragen voor deze coach", en: "Questions for this coach")
    case .manager: Phrase(nl: "Leidinggevende", en: "Manager")
    case .sessions: Phrase(nl: "Aantal gesprekken", en: "Number of sessions")
    case .minutes: Phrase(nl: "Duur van de gesprekken", en: "Length of sessions")
    case .codeOfConduct: Phrase(nl: "Gedragscode", en: "Code of conduct")
    case .privacy: Phrase(nl: "Privacy", en: "Privacy")
    case .coachReview: Phrase(nl: "Beoordeling van de coach", en: "Review of the coach")
    case .referBack: Phrase(nl: "Terugverwijzen", en: "Referring back")
    case .referOn: Phrase(nl: "Doorverwijzen", en: "Referring on")
    }
  }
}
