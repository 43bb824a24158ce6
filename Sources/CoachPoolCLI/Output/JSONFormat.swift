internal import CoachPool
internal import RecordSyntax

/// Findings for programs: one object with a version, the findings one a line, the same bytes for the same pool; and what
/// the schemas say of the files they refuse, in the specification's own words.
struct JSONFormat {
  let report: FindingsReport

  /// The whole text.
  func text() -> String {
    let findings = report.findings.map { "\n" + value($0).json }.joined(separator: ",")
    let results = report.schemaResults.map {
      "\n" + $0.value(isRedacted: report.isRedacted, report.text).json
    }
    .joined(separator: ",")
    let counts = Value.object(
      Severity.allCases.reversed().map { .init($0.rawValue, .number(Decimal(report.count($0)))) })
    let asOf = Value.string(report.asOf.description)
    let mended = report.mended.map { count in
      let value: Value = [
        "findings": .number(Decimal(count.findings)), "files": .number(Decimal(count.files)),
      ]
      return #","mended":\#(value.json)"#
    }
    return
      #"{"version":1,"asOf":\#(asOf.json),"findings":[\#(findings)\#n],"schemaResults":[\#(results)\#n],"#
      + #""counts":\#(counts.json)"# + (mended ?? "") + "}\n"
  }

  private func value(_ located: LocatedFinding) -> Value {
    let finding = located.finding
    var members: [Value.Member] = [
      .init("rule", .string(finding.rule)),
      .init("family", .string(RuleRegistry.rule(named: finding.rule)?.family.rawValue ?? "")),
      .init("severity", .string(finding.severity.rawValue)),
      .init("due", .bool(finding.isDue)),
    ]
    members += place(located.place, report.pointer(of: located))
    // What tells two findings apart may be a value of the record.
    if !finding.detail.isEmpty, !report.isRedacted {
      members.append(.init("detail", .string(finding.detail)))
    }
    members.append(.init("message", .string(report.text(finding.message))))
    if let help = finding.help { members.append(.init("help", .string(report.text(help)))) }
    let notes = zip(finding.notes, located.notes).map { note, notePlace in
      Value.object(
        place(notePlace, notePlace.pointer) + [.init("message", .string(report.text(note.message)))])
    }
    members.append(.init("notes", .array(notes)))
    members.append(.init("fixable", .bool(finding.fix != nil)))
    return .object(members)
  }

  private func place(_ place: LocatedPlace, _ pointer: Pointer?) -> [Value.Member] {
    var members: [Value.Member] = [
      .init("path", .string(place.path)),
      .init("line", .number(Decimal(place.start.line))),
      .init("column", .number(Decimal(place.start.column))),
      .init("endLine", .number(Decimal(place.end.line))),
      .init("endColumn", .number(Decimal(place.end.column))),
    ]
    if let pointer {
      members.append(.init("pointer", .string(pointer.description)))
    }
    return members
  }
}
