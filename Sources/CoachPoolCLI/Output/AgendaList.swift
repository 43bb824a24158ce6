internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// An agenda as a list: for people as text or Markdown, for programs as JSON.
///
/// Where values are kept back an entry that tells something of a person by being there is left out.
struct AgendaList {
  private let agenda: Agenda
  private let run: Run
  private let folder: PoolFolder
  private let shown: [AgendaEntry]
  /// How many entries are left out.
  let hiddenCount: Int

  init(_ agenda: Agenda, _ run: Run, _ folder: PoolFolder) {
    (self.agenda, self.run, self.folder) = (agenda, run, folder)
    shown = agenda.entries.filter { !run.isRedacted || !$0.dataClass.isRedacted }
    hiddenCount = agenda.entries.count - shown.count
  }

  private var overdue: [AgendaEntry] { shown.filter { $0.isOverdue(on: agenda.asOf) } }
  private var coming: [AgendaEntry] { shown.filter { !$0.isOverdue(on: agenda.asOf) } }

  /// What is overdue and what comes, each under a heading.
  private var parts: [(heading: Phrase, entries: [AgendaEntry])] {
    [
      (Phrase(nl: "te laat", en: "overdue"), overdue),
      (
        Phrase(
          nl: "te doen, of mogelijk tot en met \(agenda.until)",
          en: "to be done, or possible by \(agenda.until)"),
        coming
      ),
    ].filter { !$0.1.isEmpty }
  }

  /// For people: each entry with its last day, and under it the ground and what settles it.
  var text: String {
    parts.map { part in
      let lines = [run.painter.paint(text(part.heading), .bold)] + part.entries.map(text)
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// The entries without a heading.
  var lines: String { shown.map { text($0) + "\n" }.joined() }

  private func text(_ entry: AgendaEntry) -> String {
    let subject = subject(entry).map { " \($0):" } ?? ""
    let lines = [
      "\(entry.day)\(subject) \(text(entry.what))", Self.ground(of: entry).map(text), settling(entry),
    ]
    return lines.compactMap(\.self).joined(separator: "\n    ")
  }

  /// When it can be done, and with what.
  private func settling(_ entry: AgendaEntry) -> String {
    let settling = text(Self.settling(of: entry, path: entry.record.map(path)))
    guard let from = entry.from, agenda.asOf < from else { return settling }
    return text(Phrase(nl: "vanaf \(from): ", en: "from \(from): ")) + settling
  }

  /// For people, as a table in Markdown.
  var markdown: String {
    let title = text(Phrase(nl: "Agenda van \(agenda.asOf)", en: "Agenda of \(agenda.asOf)"))
    var lines = ["# \(title)"]
    if shown.isEmpty {
      lines += ["", Markdown.inline(TerminalText.sentence(text(Self.nothing(until: agenda.until))))]
    }
    let columns = [
      Phrase(nl: "Uiterlijk", en: "By"), Phrase(nl: "Record", en: "Record"), Phrase(nl: "Wat", en: "What"),
      Phrase(nl: "Grond", en: "Ground"), Phrase(nl: "Afdoen met", en: "Settled by"),
    ]
    for part in parts {
      lines += [
        "", "## \(TerminalText.sentence(text(part.heading)).dropLast())", "",
        "| \(columns.map(text).joined(separator: " | ")) |",
        "|\(String(repeating: " --- |", count: columns.count))",
      ]
      lines += part.entries.map { entry in
        let cells = [
          entry.day.description, subject(entry) ?? "", text(entry.what),
          Self.grounds(of: entry).map(text) ?? "",
          settling(entry),
        ]
        return "| \(cells.map(Markdown.inline).joined(separator: " | ")) |"
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// For programs: one object with a version, an entry a line.
  var json: String {
    let head = #"{"version":1,"asOf":"\#(agenda.asOf)","until":"\#(agenda.until)""#
    return TerminalText.escaped(
      json: head + #","entries":\#(values.jsonByLine),"leftOut":\#(hiddenCount)}"# + "\n")
  }

  /// The entries for programs.
  var values: [Value] { shown.map(value) }

  private func value(_ entry: AgendaEntry) -> Value {
    var members: [Value.Member] = [
      .init("id", .string(entry.identifier)), .init("kind", .string(entry.kind.rawValue)),
      .init("day", .string(entry.day.description)),
    ]
    if let from = entry.from { members.append(.init("from", .string(from.description))) }
    members.append(.init("overdue", .bool(entry.isOverdue(on: agenda.asOf))))
    if let record = entry.record {
      members.append(
        .init(
          "record",
          [
            "kind": .string(record.kind.rawValue), "id": .string(record.id), "path": .string(path(record)),
          ]))
    }
    members += [
      .init("count", .number(Decimal(entry.count))),
      .init("what", .string(entry.what.text(run.language, redacted: run.isRedacted))),
    ]
    if let rule = entry.rule { members.append(.init("rule", .string(rule))) }
    members.append(
      .init(
        "parameters",
        .array(
          entry.parameters.map { ["path": .string($0.path), "value": .number(Decimal($0.value))] })))
    switch entry.settling {
    case .command(let line): members.append(.init("command", .string(line)))
    case .field(let name): members.append(.init("field", .string(name)))
    }
    return .object(members)
  }

  /// How much it is.
  var summary: Phrase {
    guard !shown.isEmpty else { return Self.nothing(until: agenda.until) }
    return Phrase(
      nl: "\(overdue.count) te laat, \(coming.count) te doen of mogelijk tot en met \(agenda.until)",
      en: "\(overdue.count) overdue, \(coming.count) to be done or possible by \(agenda.until)")
  }

  private func subject(_ entry: AgendaEntry) -> String? {
    entry.record.flatMap { $0.kind == .contract ? nil : TerminalText.visible($0.id) }
  }

  private func path(_ record: AgendaEntry.Record) -> String { run.shown(folder.path(of: record.path)) }

  private func text(_ phrase: Phrase) -> String {
    run.visible(phrase)
  }
}

extension AgendaList {
  /// What is said when nothing is due.
  static func nothing(until: Day) -> Phrase {
    Phrase(nl: "tot en met \(until) is er niets te doen", en: "nothing is to be done by \(until)")
  }

  /// The rule and the numbers of the contract that an entry rests on; `nil` where it rests on what the record says alone.
  static func grounds(of entry: AgendaEntry) -> Phrase? {
    let rule = entry.rule.map { [Phrase(nl: "\(name: $0)", en: "\(name: $0)")] } ?? []
    let parameters = entry.parameters.map {
      Phrase(nl: "\(name: $0.path) = \($0.value)", en: "\(name: $0.path) = \($0.value)")
    }
    return Phrase.listing(rule + parameters)
  }

  /// The same with a word before it.
  static func ground(of entry: AgendaEntry) -> Phrase? {
    grounds(of: entry).map { Phrase(nl: "grond: \($0)", en: "ground: \($0)") }
  }

  /// What settles an entry: a command, or a field of the file at a path.
  static func settling(of entry: AgendaEntry, path: String? = nil) -> Phrase {
    switch entry.settling {
    case .command(let line): Phrase(nl: "\(name: line)", en: "\(name: line)")
    case .field(let field):
      path.map {
        Phrase(
          nl: "werk \(name: field) bij in \(name: $0)", en: "bring \(name: field) up to date in \(name: $0)")
      } ?? Phrase(nl: "werk \(name: field) bij", en: "bring \(name: field) up to date")
    }
  }
}
