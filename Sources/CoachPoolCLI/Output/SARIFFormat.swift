internal import CoachPool
internal import RecordSyntax

/// A log of SARIF 2.1.0 (OASIS), as GitHub's code scanning and other tools take it: the rules, then the results.
struct SARIFFormat {
  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// The most results of one run that GitHub takes; a log with more is refused as a whole.
  static let mostResults = 25_000

  let report: FindingsReport

  /// The whole text, a rule and a result on a line each.
  func text() -> String {
    let rules = RuleRegistry.all.map { SARIFRule(rule: $0, language: report.language).value.json }
    let results = zip(report.findings, report.fingerprints).map { result($0, $1).json }
    let version = Value.string(CommandLineTool.version).json
    return #"{"$schema":\#(Value.string(Self.schema).json),"version":"2.1.0","runs":[{"tool":{"driver":{"#
      + #""name":"coachpool","semanticVersion":\#(version),"rules":[\#n"# + rules.joined(separator: ",\n")
      + "\n]}},\n" + #""automationDetails":{"id":"coachpool/"},"columnKind":"unicodeCodePoints","#
      + #""language":"\#(report.language.rawValue)","results":[\#n"# + results.joined(separator: ",\n")
      + "\n]}]}\n"
  }

  private func result(_ located: LocatedFinding, _ fingerprint: String) -> Value {
    let finding = located.finding
    var fingerprints: [Value.Member] = []
    if let hash = located.place.lineHash {
      fingerprints.append(.init("primaryLocationLineHash", .string(hash)))
    }
    fingerprints.append(.init("coachpool/v1", .string(fingerprint)))
    var members: [Value.Member] = [.init("ruleId", .string(finding.rule))]
    if let index = RuleRegistry.all.firstIndex(where: { $0.name == finding.rule }) {
      members.append(.init("ruleIndex", .number(Decimal(index))))
    }
    members += [
      .init("level", .string(finding.severity.sarifLevel)),
      .init("message", ["text": .string(message(of: finding))]),
      .init("locations", [location(located.place)]),
    ]
    if !finding.notes.isEmpty {
      let related = zip(finding.notes, located.notes).enumerated().map { number, note in
        location(note.1, number: number + 1, report.text(note.0.message))
      }
      members.append(.init("relatedLocations", .array(related)))
    }
    members.append(.init("partialFingerprints", .object(fingerprints)))
    return .object(members)
  }

  /// What is wrong and what to do.
  ///
  /// A remedy with braces is left to the rule's help: many readers would show them doubled, and it is there to be pasted.
  private func message(of finding: Diagnostic) -> String {
    let help = finding.help.map(report.text).flatMap { $0.contains("{") ? nil : $0 } ?? ""
    let lines = [report.text(finding.message)] + help.split(separator: "\n").map(String.init)
    return lines.map(Self.messageText).joined(separator: "\n")
  }

  /// A line of a message: braces are doubled, for single ones hold arguments (SARIF 2.1.0, 3.11.5).
  static func messageText(_ line: String) -> String {
    TerminalText.visible(line).replacing("{", with: "{{").replacing("}", with: "}}")
  }

  private func location(_ place: LocatedPlace, number: Int? = nil, _ message: String? = nil) -> Value {
    var members: [Value.Member] = []
    if let number { members.append(.init("id", .number(Decimal(number)))) }
    members.append(
      .init(
        "physicalLocation",
        [
          "artifactLocation": ["uri": .string(Self.uri(place.path))],
          "region": [
            "startLine": .number(Decimal(place.start.line)),
            "startColumn": .number(Decimal(place.start.column)),
            "endLine": .number(Decimal(place.end.line)),
            // The character behind the last, in SARIF too.
            "endColumn": .number(Decimal(place.end.column)),
          ],
        ]))
    if let message { members.append(.init("message", ["text": .string(Self.messageText(message))])) }
    return .object(members)
  }

  /// A path as a relative URI reference (RFC 3986).
  static func uri(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}

extension Severity {
  /// The level of a result.
  var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
