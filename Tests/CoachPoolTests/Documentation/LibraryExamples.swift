// The examples of the page for Swift developers: what stands between the marks is on it, word for word. `.ci/docs`
// compiles this file alone as well, with what the modules make public and nothing else.

import CoachPool
import CommonMark
import RecordSyntax

// On the page:

/// What is wrong with a pool, a line for each finding.
func findings(in files: [String: [UInt8]], on day: Day) -> [String] {
  let context = RuleContext(files: files, surroundings: Surroundings(asOf: day))
  return Checker(context).findings().map { finding in
    let path = finding.location.path
    let bytes = files[path] ?? []
    let document = Document(
      parsing: bytes, as: path.hasSuffix(".json") ? .json : .frontMatter,
      vocabulary: Schemas.bundled.vocabulary)
    let start = document.bytes(of: finding.location.place).start
    let place = LineMap(bytes).position(of: Int(start))
    let message = finding.message.text(.english, redacted: true)
    return "\(path):\(place.line):\(place.column): \(finding.severity): \(message) [\(finding.rule)]"
  }
}

// On the page:

/// The minutes of the sessions in a record, each with its line; or what is wrong with the text.
func minutes(of bytes: [UInt8]) -> [String] {
  let record = Document(parsing: bytes, as: .frontMatter, vocabulary: Schemas.bundled.vocabulary)
  let lines = LineMap(bytes)
  guard record.isReadable else {
    return record.faults.map { fault in
      "line \(lines.position(of: Int(fault.range.start)).line): \(fault.message.text(.english))"
    }
  }
  guard let sessions = record.node(at: ["sessions"]) else { return [] }
  return record.elements(of: sessions).compactMap { session in
    guard let node = record.member(of: session, named: "minutes"), let minutes = record.decimal(node) else {
      return nil
    }
    return "line \(lines.position(of: Int(record.nodes[node].range.start)).line): \(minutes)"
  }
}

// On the page:

/// A trajectory with one session more; every other byte is as it was.
func addingSession(on day: Day, minutes: Int, to bytes: [UInt8]) throws(EditRefusal) -> [UInt8] {
  let vocabulary = Schemas.bundled.vocabulary
  let record = Document(parsing: bytes, as: .frontMatter, vocabulary: vocabulary)
  let session: Value = ["on": .string(day.description), "minutes": .number(Decimal(minutes))]
  return try record.applying([.append(["sessions"], session)], vocabulary: vocabulary).bytes
}

// On the page:

/// The year's report as others may read it, and the records behind one of its numbers.
func report(of year: Int, in files: [String: [UInt8]], on day: Day) throws(FiguresRefusal) -> (
  markdown: String, closed: [String]
) {
  let context = RuleContext(files: files, surroundings: Surroundings(asOf: day))
  let figures = try Figures(
    pool: context.pool, year: year, asOf: day, findings: Checker(context).findings())
  let disclosure = Disclosure(figures, context.contract.publication)
  let report = AnnualReport(figures, disclosure, pool: context.pool, language: .english) { files[$0] }
  return (report.markdown, figures["closed"]?.records ?? [])
}

// On the page:

/// What a coach wrote, as HTML for a page that has a heading of the first level.
func page(of profile: String) -> String {
  CommonMark.Markdown(profile).html(headingLevel: 2)
}
