internal import RecordSyntax

extension AgreementText {
  /// What is agreed on a topic, and where to write what is not.
  mutating func sentences(on topic: AgreementTopic) -> [Phrase] {
    let own: Phrase? =
      switch topic {
      case .manager: managerSentence
      case .sessions: sessionsSentence
      case .minutes: minutesSentence
      default:
        isOwn(topic)
          ? Phrase(
            nl: "Wij spreken zelf af: \(name: Self.blank)", en: "We agree ourselves: \(name: Self.blank)")
          : nil
      }
    if !isOwn(topic), isInTerms(topic) {
      return [
        own, Phrase(nl: "Zie de standaardovereenkomst hieronder.", en: "See the standard agreement below."),
      ]
      .compactMap(\.self)
    }
    if !isOwn(topic), !isInRecord(topic) { openTopics.append(topic) }
    return [
      own
        ?? Phrase(
          nl: "**Nog te bespreken**, want hierover is niets geregeld: \(name: Self.blank)",
          en: "**Still to be discussed**, for nothing settles this: \(name: Self.blank)")
    ]
  }

  /// Whether the record itself says what was agreed on a topic.
  private func isInRecord(_ topic: AgreementTopic) -> Bool {
    switch topic {
    case .manager: agreement?.manager.value != nil
    case .sessions: agreement?.sessions.value != nil
    case .minutes: agreement?.minutes.value != nil
    default: false
    }
  }

  private var managerSentence: Phrase {
    guard let manager = agreement?.manager.value else {
      return Phrase(
        nl: "De leidinggevende is: ☐ niet betrokken ☐ betrokken aan het begin ☐ betrokken aan het eind.",
        en: "The manager is: ☐ not involved ☐ involved at the start ☐ involved at the end.")
    }
    switch manager {
    case .none: return Phrase(nl: "De leidinggevende is niet betrokken.", en: "The manager is not involved.")
    case .start:
      return Phrase(
        nl: "De leidinggevende is betrokken aan het begin.", en: "The manager is involved at the start.")
    case .end:
      return Phrase(
        nl: "De leidinggevende is betrokken aan het eind.", en: "The manager is involved at the end.")
    case .startAndEnd:
      return Phrase(
        nl: "De leidinggevende is betrokken aan het begin en aan het eind.",
        en: "The manager is involved at the start and at the end.")
    }
  }

  private var sessionsSentence: Phrase {
    if let count = agreement?.sessions.value {
      return count == 1
        ? Phrase(nl: "Wij spreken 1 gesprek af.", en: "We agree on 1 session.")
        : Phrase(nl: "Wij spreken \(count) gesprekken af.", en: "We agree on \(count) sessions.")
    }
    guard let usual = context.kind(of: trajectory)?.sessions.usual else {
      return Phrase(nl: "Aantal: \(name: Self.blank)", en: "Number: \(name: Self.blank)")
    }
    return Phrase(
      nl: "Aantal: \(name: Self.blank) (gebruikelijk is \(usual)).",
      en: "Number: \(name: Self.blank) (\(usual) is usual).")
  }

  private var minutesSentence: Phrase {
    if let count = agreement?.minutes.value {
      return Phrase(nl: "Een gesprek duurt \(count) minuten.", en: "A session takes \(count) minutes.")
    }
    guard let usual = context.kind(of: trajectory)?.minutes.usual else {
      return Phrase(nl: "Minuten: \(name: Self.blank)", en: "Minutes: \(name: Self.blank)")
    }
    return Phrase(
      nl: "Minuten: \(name: Self.blank) (gebruikelijk is \(usual)).",
      en: "Minutes: \(name: Self.blank) (\(usual) is usual).")
  }

  func isOwn(_ topic: AgreementTopic) -> Bool { agreement?.own.items.contains(topic) == true }

  func isInTerms(_ topic: AgreementTopic) -> Bool { terms?.covers.items.contains(topic) == true }
}
