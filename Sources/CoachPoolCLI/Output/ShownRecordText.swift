internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// A record as `show` prints it: for people as text, for programs as JSON.
///
/// Where values are kept back, fields of the classes identifying, content and staff are left out, and so is what stands
/// under a key that nobody knows.
struct ShownRecordText {
  private let context: RuleContext
  private let found: [Diagnostic]
  private let agenda: Agenda?
  private let run: Run
  private let folder: PoolFolder

  init(_ context: RuleContext, found: [Diagnostic], agenda: Agenda?, _ run: Run, _ folder: PoolFolder) {
    (self.context, self.found, self.agenda, self.run, self.folder) = (context, found, agenda, run, folder)
  }

  /// For people: a part under each heading, and no heading without anything below it.
  func text(_ record: ShownRecord) -> String {
    let title =
      TerminalText.visible(record.id) + (record.path.map { " (\(TerminalText.path(shown($0))))" } ?? "")
    let state = record.state.map {
      Phrase(nl: "\(record.kind.title): \($0.phrase)", en: "\(record.kind.title): \($0.phrase)")
    }
    let parts: [(heading: Phrase, lines: String)] = [
      (Phrase(nl: "wat erin staat", en: "what it says"), lines(kept(record.undated, in: record))),
      (Phrase(nl: "op volgorde van tijd", en: "in the order of time"), lines(kept(record.dated, in: record))),
      (Phrase(nl: "wat ernaar verwijst", en: "what refers to it"), referenceLines(record)),
      (Phrase(nl: "wat een controle vindt", en: "what a check finds"), findingsText(record)),
      (Phrase(nl: "wat hierna komt", en: "what comes next"), nextText(record)),
    ]
    return
      ([run.painter.paint(title, .bold), text(state ?? record.kind.title)].map { $0 + "\n" }
      + parts.filter { !$0.lines.isEmpty }.map {
        "\n" + run.painter.paint(text($0.heading), .bold) + "\n" + $0.lines
      })
      .joined()
  }

  /// For programs: one object with a version, a record a line.
  func json(_ records: [ShownRecord]) -> String {
    let head = #"{"version":1,"asOf":"\#(context.asOf)""#
    return TerminalText.escaped(json: head + ",\"records\":\(records.map(value).jsonByLine)}\n")
  }

  // MARK: - What it says

  private func kept(_ parts: [ShownPart], in record: ShownRecord) -> [ShownPart] {
    guard run.isRedacted, let path = record.path else { return parts }
    return parts.compactMap { part in
      part.filtered { field in
        !field.dataClass.isRedacted && context.knownPart(of: field.pointer, in: path) == field.pointer
      }
    }
  }

  private func lines(_ parts: [ShownPart]) -> String {
    parts.map { part in
      let content = text(part.content)
      let words = content.isEmpty ? text(part.title) : "\(text(part.title)): \(content)"
      return (part.day.map { "\($0) " } ?? "") + words + "\n"
    }.joined()
  }

  // MARK: - What refers to it

  private func references(_ record: ShownRecord) -> [(reference: ShownReference, place: LocatedPlace)] {
    var locator = locator()
    return record.references.filter { !run.isRedacted || !$0.dataClass.isRedacted }.compactMap { reference in
      let finding = Diagnostic(rule: "", severity: .info, at: reference.location, reference.kind.title)
      return locator.locate([finding]).first.map { (reference, $0.place) }
    }
  }

  private func referenceLines(_ record: ShownRecord) -> String {
    references(record).map { "\(ShortFormat.position($0.place)): \(text($0.reference.kind.title))\n" }
      .joined()
  }

  // MARK: - What is wrong with it

  private func report(_ record: ShownRecord) -> FindingsReport {
    let own = found.filter { finding in
      record.path.map { finding.location.path.hasSameBytes(as: $0) } ?? false
    }
    var locator = locator()
    return FindingsReport(
      findings: locator.locate(run.isRedacted ? own.map(\.withValuesKeptBack) : own), asOf: context.asOf,
      mended: nil,
      language: run.language, isRedacted: run.isRedacted, painter: run.painter)
  }

  private func findingsText(_ record: ShownRecord) -> String {
    let report = report(record)
    return report.findings.isEmpty ? "" : TextFormat(report: report).text()
  }

  private func locator() -> FindingLocator {
    FindingLocator(context, isRedacted: run.isRedacted, showsLines: true) { shown($0) }
  }

  // MARK: - What comes next

  private func next(_ record: ShownRecord) -> AgendaList? {
    guard let agenda, let path = record.path else { return nil }
    return AgendaList(agenda.about(path), run, folder)
  }

  private func nextText(_ record: ShownRecord) -> String { next(record)?.lines ?? "" }

  // MARK: - JSON

  private func value(_ record: ShownRecord) -> Value {
    var members: [Value.Member] = [
      .init("kind", .string(record.kind.rawValue)), .init("id", .string(record.id)),
    ]
    if let path = record.path { members.append(.init("path", .string(shown(path)))) }
    if let state = record.state {
      members.append(.init("state", .string(run.isRedacted ? state.keptBack : state.word)))
    }
    let parts = kept(record.undated, in: record) + kept(record.dated, in: record)
    members += [
      .init("parts", .array(parts.map(value))),
      .init(
        "references",
        .array(
          references(record).map {
            .object([.init("kind", .string($0.reference.kind.rawValue))] + JSONFormat.place($0.place))
          })),
      .init("findings", .array(JSONFormat(report: report(record)).values)),
      .init("next", .array(next(record)?.values ?? [])),
    ]
    return .object(members)
  }

  private func value(_ part: ShownPart) -> Value {
    let fields = part.fields.map { field -> Value in
      [
        "pointer": .string(field.pointer.description), "line": .number(Decimal(field.line)),
        "value": field.value,
        "words": .string(text(field.words)),
      ]
    }
    var members: [Value.Member] = [.init("title", .string(text(part.title)))]
    if let day = part.day { members.append(.init("day", .string(day.description))) }
    members.append(.init("fields", .array(fields)))
    return .object(members)
  }

  private func shown(_ path: String) -> String { run.shown(folder.path(of: path)) }

  private func text(_ phrase: Phrase) -> String {
    run.visible(phrase)
  }
}
