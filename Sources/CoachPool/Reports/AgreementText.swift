package import RecordSyntax

/// The coaching agreement of one trajectory as a document in Markdown to print and sign: what the record and its standard
/// agreement say, and lines to write what they do not.
package struct AgreementText: Sendable {
  let trajectory: Trajectory
  let context: RuleContext
  let language: Language
  /// The standard agreement it rests on; `nil` when none is chosen and not just one is in force.
  package let terms: Terms?
  /// The topics on which nothing is agreed yet.
  package internal(set) var openTopics: [AgreementTopic] = []
  private let coacheeName: String?
  private var lines: [String] = []

  /// Where something is written by hand.
  static let blank = String(repeating: "…", count: 24)

  /// Writes the agreement.
  ///
  /// - Parameter name: The coachee's name; `nil` to leave a line for it.
  package init(of trajectory: Trajectory, in context: RuleContext, name: String?, language: Language) {
    (self.trajectory, self.context, self.language) = (trajectory, context, language)
    coacheeName = name
    terms = Self.terms(of: trajectory, in: context)
    addOpening()
    addQuestion()
    addTopics()
    addTerms()
    addSignatures()
  }

  /// The text, with one final newline.
  package var markdown: String { lines.joined(separator: "\n") + "\n" }

  /// The standard agreement that the record names, else the only one in force on the day.
  private static func terms(of trajectory: Trajectory, in context: RuleContext) -> Terms? {
    if let id = trajectory.agreement.value?.terms.value { return context.pool.terms(id) }
    let inForce = context.pool.terms.filter { terms in
      terms.from.value.map { $0 <= context.asOf } == true
        && (terms.until.isAbsent || terms.until.value.map { $0 >= context.asOf } == true)
    }
    return inForce.count == 1 ? inForce[0] : nil
  }

  // MARK: - Parts

  private mutating func addOpening() {
    let organisation = shown(context.contract.organisation)
    lines.append(text(Phrase(nl: "# Coachovereenkomst", en: "# Coaching agreement")))
    paragraph(
      Phrase(
        nl: "Coachpool van \(name: organisation), traject \(name: trajectory.id)",
        en: "Coaching pool of \(name: organisation), trajectory \(name: trajectory.id)"))
    lines.append("")
    bullet(Phrase(nl: "Coachee", en: "Coachee"), coacheeName.map(shown) ?? Self.blank)
    bullet(Phrase(nl: "Coach", en: "Coach"), coach ?? Self.blank)
    if involvesManager { bullet(Phrase(nl: "Leidinggevende", en: "Manager"), Self.blank) }
    if let kind = context.kind(of: trajectory) {
      bullet(Phrase(nl: "Soort coaching", en: "Kind of coaching"), shown(kind.label))
    }
    if let until = agreement?.until.value {
      bullet(Phrase(nl: "Loopt tot en met", en: "Runs until"), text(until.written))
    } else {
      bullet(Phrase(nl: "Loopt tot en met", en: "Runs until"), Self.blank)
    }
  }

  private mutating func addQuestion() {
    heading(Phrase(nl: "De coachvraag en de doelen", en: "The question and the goals"))
    lines.append(
      text(
        Phrase(
          nl: "Dit blijft op papier, bij coachee en coach, en komt niet in de administratie van de pool.",
          en: "This stays on paper, with coachee and coach, and does not go into the pool's records.")))
    for _ in 1...3 { lines += ["", Self.blank + Self.blank] }
  }

  private mutating func addTopics() {
    heading(Phrase(nl: "Wat wij afspreken", en: "What we agree"))
    let topics = AgreementTopic.allCases.filter { topic in
      context.contract.agreement.topics.contains(topic) || isOwn(topic) || isInTerms(topic)
    }
    for (index, topic) in topics.enumerated() {
      lines.append(
        "\(index + 1). **\(text(topic.title)).** \(sentences(on: topic).map(text).joined(separator: " "))")
    }
    guard let extensions = agreement?.extensions.items, !extensions.isEmpty else { return }
    heading(Phrase(nl: "Verlengingen", en: "Extensions"))
    for item in extensions { lines.append("- " + text(item.sentence)) }
  }

  private mutating func addTerms() {
    guard let terms else { return }
    heading(
      Phrase(
        nl: "Standaardovereenkomst \(name: terms.id)", en: "Standard agreement \(name: terms.id)"))
    let document = context.document(terms.path)
    let body = document.flatMap { document in
      document.body.map { String(decoding: document.bytes[$0.indices], as: UTF8.self) }
    }
    lines.append(Markdown.paragraphs(body ?? "", in: .letter).joined(separator: "\n\n"))
  }

  private mutating func addSignatures() {
    heading(Phrase(nl: "Ondertekening", en: "Signatures"))
    lines += [
      text(
        Phrase(
          nl: "Wij hebben dit met elkaar besproken. Ieder krijgt een getekend exemplaar.",
          en: "We have discussed this with each other. Each gets a signed copy.")), "",
    ]
    let day = agreement?.signed.value.map { text($0.written) } ?? Self.blank
    var columns = [
      (Phrase(nl: "Coachee", en: "Coachee"), coacheeName.map(shown) ?? Self.blank, day),
      (Phrase(nl: "Coach", en: "Coach"), coach ?? Self.blank, day),
    ]
    if involvesManager {
      columns.append((Phrase(nl: "Leidinggevende", en: "Manager"), Self.blank, Self.blank))
    }
    row([""] + columns.map { text($0.0) })
    row(Array(repeating: "---", count: columns.count + 1))
    row([text(Phrase(nl: "Naam", en: "Name"))] + columns.map(\.1))
    row([text(Phrase(nl: "Datum", en: "Date"))] + columns.map(\.2))
    row([text(Phrase(nl: "Handtekening", en: "Signature"))] + columns.map { _ in Self.blank })
  }

  // MARK: - Who

  var agreement: Agreement? { trajectory.agreement.value }

  private var involvesManager: Bool { agreement?.manager.value.map { $0 != .none } == true }

  /// The name of the coach, or of the provider whose coach it is; before one is chosen, of the last coach met when both
  /// want to go on.
  private var coach: String? {
    let met = trajectory.introductions.items.last {
      $0.coachAgrees.value == true && $0.coacheeAgrees.value == true
    }
    if let id = trajectory.coach(on: context.asOf) ?? met?.coach.value {
      return shown(context.pool.coach(id)?.name.value ?? id)
    }
    return trajectory.provider.value.map { provider in
      let label = shown(context.contract.providers[provider] ?? provider)
      return "\(Self.blank) (\(label))"
    }
  }

  // MARK: - Lines

  private func text(_ phrase: Phrase) -> String { phrase.text(language) }

  private func shown(_ value: String) -> String { Markdown.inline(value, in: .letter) }

  private mutating func heading(_ phrase: Phrase) { lines += ["", "## " + text(phrase), ""] }

  private mutating func paragraph(_ phrase: Phrase) { lines += ["", text(phrase)] }

  private mutating func bullet(_ title: Phrase, _ value: String) {
    lines.append("- \(text(title)): \(value)")
  }

  private mutating func row(_ cells: [String]) { lines.append("| " + cells.joined(separator: " | ") + " |") }
}

extension Agreement.Extension {
  /// What was added, and when.
  fileprivate var sentence: Phrase {
    let day =
      on.value?.written ?? Phrase(nl: "\(name: AgreementText.blank)", en: "\(name: AgreementText.blank)")
    let more = sessions.value.map {
      Phrase(nl: ", gesprekken erbij: \($0)", en: ", more sessions: \($0)")
    }
    let end = until.value.map {
      Phrase(nl: ", tot en met \($0.written)", en: ", until \($0.written)")
    }
    let none = Phrase(nl: "", en: "")
    return Phrase(nl: "\(day)\(more ?? none)\(end ?? none)", en: "\(day)\(more ?? none)\(end ?? none)")
  }
}
