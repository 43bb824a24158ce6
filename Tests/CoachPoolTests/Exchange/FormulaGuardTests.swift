import RecordSyntax
import Testing

@testable import CoachPool

/// The apostrophe before what a spreadsheet would run.
struct FormulaGuardTests {
  @Test(arguments: [
    ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"), ("+31 20", "'+31 20"), ("-1", "'-1"), ("@sum", "'@sum"),
    ("\tx", "'\tx"), ("\rx", "'\rx"), ("\nx", "'\nx"), ("\0x", "'\0x"), ("＝1", "'＝1"), ("＠x", "'＠x"),
    ("'=1", "''=1"), ("''-", "'''-"), ("gewoon", "gewoon"), ("'s middags", "'s middags"), ("a=b", "a=b"),
    ("", ""), ("'", "'"),
  ])
  func `a cell that would be a formula gets an apostrophe, which is taken away again`(
    _ text: String, _ cell: String
  ) {
    #expect(FormulaGuard.guarding(text) == cell)
    #expect(FormulaGuard.releasing(cell) == text)
  }

  @Test func `whatever a text begins with, it comes back`() {
    let starts = ["", "'", "''", "=", "'=", "''=", "'a", "+'", "\t'", "'\u{301}=", "=\u{301}"]
    for first in starts {
      for second in starts {
        let text = first + second
        #expect(FormulaGuard.releasing(FormulaGuard.guarding(text)) == text)
      }
    }
  }

  @Test func `a row is read back cell by cell`() {
    let cells = ["a", "", "x,y", "x;y", "zei \"ja\"", "twee\nregels", "\r\n", " met blanco's "]
    for separator in CSVSeparator.allCases {
      var writer = CSVWriter(separator)
      for _ in 0..<2 {
        for cell in cells { writer.add(cell.utf8) }
        writer.endRow()
      }
      let table = CSVReader(separator: separator).read(writer.bytes)
      #expect(table.faults.isEmpty && table.rowCount == 2)
      #expect(table.cells(ofRow: 1).map(table.text) == cells)
    }
  }
}
