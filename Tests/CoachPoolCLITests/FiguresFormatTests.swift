import CoachPool
import Foundation
import RecordSchema
import RecordSyntax
import TestSupport
import Testing

/// The form of `report figures` and of published figures, which `schemas/output/figures.schema.json` publishes.
struct FiguresFormatTests {
  private static let judge = Judge(of: "json")
  private static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "schemas/output/figures.schema.json"
    ).path(percentEncoded: false)

  /// The published schema; it admits members that a later coachpool may add, which `closed` does not.
  private static func schemaText(closed: Bool) throws -> String {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return closed
      ? text.replacing(#""type": "object","#, with: #""type": "object", "additionalProperties": false,"#)
      : text
  }

  /// Outputs that together hold all there can be.
  private static let outputs = Result {
    let pool = try ExampleFolder()
    try pool.edit(Contract.path, .set(["asOf"], "2024-02-01"))
    try pool.edit(
      ExamplePool.trajectory,
      .set(["referrals"], [["on": "2023-05-01", "to": "bedrijfsmaatschappelijk-werk", "reason": "wish"]]))
    try pool.edit(
      Contract.path,
      .set(["referral", "destinations", "loopbaan"], ["label": "Loopbaan", "where": "organisation"]))
    try pool.edit(
      Contract.path, .set(["publication"], ["merge": [["bedrijfsmaatschappelijk-werk", "loopbaan"]]]))
    var outputs = try [
      [], ["--lang", "en"], ["--internal"], ["--as-of", "2023-10-01"], ["--smallest-cell", "9"],
    ]
    .map { try pool.run(["report", "figures", "2023"] + $0).output }
    #expect(try pool.run("report", "annual", "2023", "--publish").code == 0)
    outputs.append(try pool.folder.text(of: "pool/reports/2023.json"))
    outputs.append(try pool.run("report", "figures", "2023").output)
    // With enough people the merged number is printed.
    outputs.append(
      #"""
      {"format":1,"year":2023,"asOf":"2024-02-01","smallestCell":5,"smallestGroup":5,"zerosHidden":true,"figures":[],
      "merged":[{"figures":["a","b"],"title":"a en b","value":12}],"sums":[]}
      """#)
    return outputs
  }

  @Test func `every output is valid by the published schema, and has no member that it does not name`() throws
  {
    for closed in [false, true] {
      let source = SchemaSource(uri: "figures", json: Array(try Self.schemaText(closed: closed).utf8))
      var words = SchemaWords()
      words.read(source)
      let vocabulary = Vocabulary(words.words)
      let schema = try Schema(compiling: [source], vocabulary: vocabulary, strict: true)
      func places(_ text: String) -> [String] {
        let document = Document(parsing: Array(text.utf8), as: .json, vocabulary: vocabulary)
        return schema.evaluate(document).violations.map(\.pointer.description)
      }
      for output in try Self.outputs.get() {
        #expect(places(output) == [])
      }
      #expect(places(#"{"format": 2}"#) != [])
    }
  }

  @Test(.enabled(if: judge.isPresent, "\(judge.absence)"))
  func `every output is valid by another validator too`() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.schemaText(closed: true), to: "closed.schema.json")
    for output in try Self.outputs.get() {
      #expect(try Self.judge.faults(in: output, Self.path) == "")
      #expect(try Self.judge.faults(in: output, folder.path(of: "closed.schema.json")) == "")
    }
    #expect(try Self.judge.faults(in: #"{"format": 1}"#, Self.path) != "")
  }

  @Test func `every member that the schema names is in some output`() throws {
    let schema = Self.json(try Self.schemaText(closed: false))
    var declared: Set<String> = []
    Self.collectProperties(schema, into: &declared)
    var written: Set<String> = []
    for output in try Self.outputs.get() { Self.collectKeys(Self.json(output), into: &written) }
    #expect(declared == written)
  }

  @Test func `a sheet that is read is written as it was`() throws {
    for output in try Self.outputs.get().dropLast() {
      #expect(try PublishTests.sheet(output).json == output)
    }
  }

  @Test func `CSV has a row for each figure and is read back`() throws {
    let pool = try ExampleFolder()
    let table = CSVReader().read(
      Array(try pool.run("report", "figures", "2023", "--format", "csv").output.utf8))
    #expect(table.faults.isEmpty)
    let sheet = try PublishTests.sheet(pool.run("report", "figures", "2023").output)
    #expect(table.rowCount == 1 + sheet.figures.count + sheet.merged.count)
    for row in 0..<table.rowCount { #expect(table.cells(ofRow: row).count == 6) }
    for (number, figure) in sheet.figures.enumerated() {
      let cells = table.cells(ofRow: number + 1).map(table.text)
      #expect(cells[0] == figure.name)
      #expect(cells[1] == figure.title)
      #expect(cells[4] == figure.value?.description ?? "")
      #expect(cells[5] == (figure.isHidden ? "true" : ""))
    }
  }

  private static func json(_ text: String) -> Value {
    Document(parsing: Array(text.utf8), as: .json, vocabulary: Vocabulary([])).value()
  }

  private static func collectProperties(_ schema: Value, into names: inout Set<String>) {
    if let items = schema["items"] { collectProperties(items, into: &names) }
    guard case .object(let members)? = schema["properties"] else { return }
    for member in members {
      names.insert(member.key)
      collectProperties(member.value, into: &names)
    }
  }

  private static func collectKeys(_ value: Value, into names: inout Set<String>) {
    switch value {
    case .array(let elements): for element in elements { collectKeys(element, into: &names) }
    case .object(let members):
      for member in members {
        names.insert(member.key)
        collectKeys(member.value, into: &names)
      }
    default: break
    }
  }
}
