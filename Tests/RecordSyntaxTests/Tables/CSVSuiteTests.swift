import RecordSyntax
import TestSupport
import Testing

struct CSVSuiteTests {
  private static let suite = PublicSuite("csv")

  @Test(.enabled(if: suite.isPresent, "the public suites are not on this machine"))
  func `every file of the public suite that is whole reads as it says`() throws {
    var count = 0
    for entry in try Self.suite.cases() where entry.text("expect") == "objects" {
      let file = entry.text("csv")
      let table = CSVReader().read(try Self.suite.bytes(file))
      #expect(table.faults.isEmpty, "\(file)")
      let names = table.cells(ofRow: 0).map { table.text(of: $0) }
      let rows = (1..<table.rowCount).map { row in
        Value.object(
          zip(names, table.cells(ofRow: row)).map { Value.Member($0, .string(table.text(of: $1))) })
      }
      #expect(PublicSuite.same(.array(rows), try Self.suite.value(entry.text("json"))), "\(file)")
      count += 1
    }
    #expect(count == 11)
  }
}
