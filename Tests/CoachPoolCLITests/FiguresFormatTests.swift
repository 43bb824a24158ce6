import CoachPool
import RecordSyntax
import TestSupport
import Testing

/// The form of `report figures` and of published figures, which `schemas/output/figures.schema.json` publishes.
struct FiguresFormatTests {
  private static let schema = OutputSchema(name: "figures")

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
    // With enough people the merged number is printed, and there are pictures.
    outputs.append(
      #"""
      {"format":1,"year":2023,"asOf":"2024-02-01","published":"2024-02-01","smallestCell":5,"smallestGroup":5,
      "zerosHidden":true,"figures":[],"merged":[{"figures":["a","b"],"title":"a en b","value":12}],"sums":[],
      "report":{"language":"nl","lines":[],"pictures":[{"name":"themes","alternative":"Thema's","lines":["<svg/>"]}]}}
      """#)
    return outputs
  }

  @Test func `every output is valid by the published schema, and has no member that it does not name`() throws
  {
    try Self.schema.expectNamed(Self.outputs.get())
    for closed in [false, true] { #expect(try Self.schema.finder(closed: closed)(#"{"format": 2}"#) != []) }
  }

  @Test(.enabled(if: OutputSchema.judge.isPresent, "\(OutputSchema.judge.absence)"))
  func `every output is valid by another validator too`() throws {
    try Self.schema.expectJudgedValid(Self.outputs.get(), refusing: #"{"format": 1}"#)
  }

  @Test func `every member that the schema names is in some output`() throws {
    try Self.schema.expectUsed(in: Self.outputs.get())
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
}
