internal import RecordSyntax

/// A report of JUnit, which most CI servers show: a test case for each finding.
///
/// What counts for the exit code has failed, what does not was skipped, so that the report fails when the command does.
/// There is no standard; the report keeps to the schemas of Jenkins and of Windy Road, and its bytes depend on nothing
/// but pool and options.
struct JUnitFormat {
  let report: FindingsReport

  /// The whole text.
  func text() -> String {
    let cases = report.findings.isEmpty ? [passed] : testCases()
    let failures = report.findings.count { $0.finding.severity >= report.failOn }
    let counts = [
      ("tests", cases.count), ("failures", failures), ("errors", 0),
      ("skipped", report.findings.count - failures),
    ]
    let attributes =
      [
        ("name", "coachpool"), ("package", "coachpool"), ("id", "0"), ("hostname", "localhost"),
        // When it ran would make every run another; the day that was judged on is what counts.
        ("timestamp", "\(report.asOf)T00:00:00"), ("time", "0"),
      ] + counts.map { ($0.0, String($0.1)) }
    return #"<?xml version="1.0" encoding="UTF-8"?>\#n<testsuites>\#n"#
      + "<testsuite\(Self.list(attributes))>\n"
      + "<properties>\n<property\(Self.list([("name", "asOf"), ("value", report.asOf.description)]))/>\n"
      + "</properties>\n" + cases.joined() + "<system-out/>\n<system-err/>\n</testsuite>\n</testsuites>\n"
  }

  /// Servers take only the first of the cases with the same class and name, so that a repeat has a number.
  private func testCases() -> [String] {
    var seen: [ExactText: Int] = [:]
    return report.findings.map { located in
      let name = Self.escaped("\(located.finding.rule) \(ShortFormat.position(located.place))")
      seen[ExactText(name), default: 0] += 1
      let number = seen[ExactText(name), default: 0]
      return testCase(located, named: number == 1 ? name : "\(name) (\(number))")
    }
  }

  private func testCase(_ located: LocatedFinding, named name: String) -> String {
    let finding = located.finding
    let isFailure = finding.severity >= report.failOn
    let message = ("message", TerminalText.visible(report.text(finding.message)))
    let element = isFailure ? "failure" : "skipped"
    let attributes = isFailure ? [("type", finding.severity.rawValue), message] : [message]
    // Some servers show the text alone, others the message.
    let text = "\(ShortFormat.position(located.place)): \(report.body(located))"
    return #"<testcase classname="\#(Self.escaped(located.place.path))" name="\#(name)" time="0">"# + "\n"
      + "<\(element)\(Self.list(attributes))>\(Self.escaped(text, isText: true))</\(element)>\n</testcase>\n"
  }

  /// The case of a pool in which nothing was found, for a suite without cases is no suite to some servers.
  private var passed: String {
    let attributes = [("classname", "coachpool"), ("name", report.text(CheckSummary.phrase(report)))]
    return "<testcase\(Self.list(attributes + [("time", "0")]))/>\n"
  }

  private static func list(_ attributes: [(name: String, value: String)]) -> String {
    attributes.map { #" \#($0.name)="\#(escaped($0.value))""# }.joined()
  }

  /// Text as XML 1.0 has it; characters that it admits in no form are dropped.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isText: Whether it stands in an element and may have lines; in an attribute a line break would become a blank.
  static func escaped(_ text: String, isText: Bool = false) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"" where !isText: result += "&quot;"
      case "\n" where isText: result += "\n"
      case "\t", "\n", "\r": result += "&#\(scalar.value);"
      case "\u{00}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      case _ where scalar.value >= 0x7F && TerminalText.isSpelledOut(scalar): result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
