internal import CoachPool
internal import RecordSyntax

/// Findings for programs: one object with a version, the findings one a line, the same bytes for the same pool; and what
/// the schemas say of the files they refuse, in the specification's own words.
struct JSONFormat {
  let report: FindingsReport

  /// The whole text, with how often each rule finds something when that is asked.
  func text(_ statistics: StatisticsFormat? = nil) -> String {
    let results = report.schemaResults.map { $0.value(report.text) }.jsonByLine
    let leftOut = report.leftOut.map { #","leftOut":\#(counts($0).json)"# }
    let elsewhere = report.elsewhere.map { _ in #","elsewhere":\#(list(report.shownElsewhere))"# }
    let counted = statistics.map { #","statistics":\#($0.json())"# }
    let text =
      head + #","findings":\#(list(report.shown))"# + (elsewhere ?? "")
      + #","schemaResults":\#(results)"# + tail + (leftOut ?? "") + (counted ?? "") + "}\n"
    return TerminalText.escaped(json: text)
  }

  private var head: String {
    #"{"version":1,"asOf":\#(Value.string(report.asOf.description).json)"#
  }

  private var tail: String {
    let all = counts(Severity.allCases.reversed().map { ($0, report.count($0)) })
    let mended = report.mended.map { count in
      let value: Value = [
        "findings": .number(Decimal(count.findings)), "files": .number(Decimal(count.files)),
      ]
      return #","mended":\#(value.json)"#
    }
    return #","counts":\#(all.json)"# + (mended ?? "")
  }

  private func counts(_ counts: [(severity: Severity, count: Int)]) -> Value {
    .object(counts.map { .init($0.severity.rawValue, .number(Decimal($0.count))) })
  }

  private func list(_ findings: [LocatedFinding]) -> String { findings.map(value).jsonByLine }

  /// The findings one by one.
  var values: [Value] { report.shown.map(value) }

  private func value(_ located: LocatedFinding) -> Value {
    let finding = located.finding
    var members: [Value.Member] = [
      .init("rule", .string(finding.rule)),
      .init("family", .string(RuleRegistry.rule(named: finding.rule)?.family.rawValue ?? "")),
      .init("severity", .string(finding.severity.rawValue)),
      .init("due", .bool(finding.isDue)),
    ]
    members += Self.place(located.place)
    // What tells two findings apart may be a value of the record.
    if !finding.detail.isEmpty, !report.isRedacted {
      members.append(.init("detail", .string(finding.detail)))
    }
    members.append(.init("message", .string(report.text(finding.message))))
    if let help = finding.help { members.append(.init("help", .string(report.text(help)))) }
    let notes = zip(finding.notes, located.notes).map { note, notePlace in
      Value.object(
        Self.place(notePlace) + [.init("message", .string(report.text(note.message)))])
    }
    members.append(.init("notes", .array(notes)))
    members.append(.init("fixable", .bool(finding.fix != nil)))
    return .object(members)
  }

  /// A place as members of an object.
  static func place(_ place: LocatedPlace) -> [Value.Member] {
    var members: [Value.Member] = [
      .init("path", .string(place.path)),
      .init("line", .number(Decimal(place.start.line))),
      .init("column", .number(Decimal(place.start.column))),
      .init("endLine", .number(Decimal(place.end.line))),
      .init("endColumn", .number(Decimal(place.end.column))),
    ]
    if let pointer = place.pointer {
      members.append(.init("pointer", .string(pointer.description)))
    }
    return members
  }
}
