import RecordSyntax
import TestSupport
import Testing

struct CSVReaderTests {
  private func rows(_ table: CSVTable) -> [[String]] {
    (0..<table.rowCount).map { row in table.cells(ofRow: row).map { table.text(of: $0) } }
  }

  @Test(
    arguments: [
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
      ("a\tb\n1;5\t2,0\n", [["a", "b"], ["1;5", "2,0"]]),
      ("\"a,b,c\";d\n1;2", [["a,b,c", "d"], ["1", "2"]]),
      ("\u{FEFF}a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}\"a\",b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n\"x \"\"y\"\"\",\"\"\n\"\"\"\",z", [["a", "b"], ["x \"y\"", ""], ["\"", "z"]]),
      ("a,b\n\"1\r\n2\",\"3\n4\"\n", [["a", "b"], ["1\r\n2", "3\n4"]]),
      ("a,b\n, \n", [["a", "b"], ["", " "]]),
      ("\n\r\na;b\n\n\n1;2\n\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n\"\",\n", [["a", "b"], ["", ""]]),
      ("naïef,€\né,😀\n", [["naïef", "€"], ["é", "😀"]]),
      (",\n,", [["", ""], ["", ""]]),
    ])
  func `rows and cells are cut as spreadsheets write them`(text: String, expected: [[String]]) {
    let table = CSVReader().read(Array(text.utf8))
    #expect(rows(table) == expected)
    #expect(table.faults.isEmpty)
  }

  @Test func `a cell is its bytes, quotes included`() {
    let marked = MarkedText("①naam②;③uren④\n⑤\"Jan; \"\"Piet\"\"\"⑥;⑦1,5⑧\n")
    let table = CSVReader().read(marked.bytes)
    #expect(table.separator == .semicolon)
    #expect((0..<table.rowCount).flatMap { table.cells(ofRow: $0) } == marked.ranges)
  }

  @Test(arguments: CSVSeparator.allCases)
  func `a separator that is given goes before what the header shows`(separator: CSVSeparator) {
    let text = "a,b;c\td"
    let table = CSVReader(separator: separator).read(Array(text.utf8))
    #expect(table.separator == separator)
    #expect(table.cells(ofRow: 0).count == 2)
    #expect(table.faults.isEmpty)
  }

  @Test(
    arguments: [
      ("a,b\n1,x①\"②y\"\n", "here is a quote in a cell that does not start with a quote"),
      ("a,b\n1, ①\"②y,z\"\n", "here is a quote in a cell that does not start with a quote"),
      ("a,b\n\"1\"① x②,2\n", "something follows the quote that closes this cell"),
      ("a,b\n1,①\"②2\n3,4\n", "the quote that opens this cell is never closed"),
      ("a,b\n1,①\"②", "the quote that opens this cell is never closed"),
      (
        "①a;b,c②\n1;2\n",
        "this header does not show which character separates the columns: two kinds occur equally often"
      ),
      ("①②", "there is no row in this file"),
      ("\n\r\n①②", "there is no row in this file"),
      ("a,b\n1,①\u{0}②\n", "there is an invisible control character here (U+0000)"),
    ])
  func `a fault is named at its exact place, and once`(marked: String, message: String) {
    let marked = MarkedText(marked)
    let faults = CSVReader().read(marked.bytes).faults
    #expect(faults.map { $0.message.text(.english) } == [message])
    #expect(faults.map(\.range) == marked.ranges)
    for fault in faults {
      #expect(fault.severity == .error)
      #expect(fault.help?.text(.dutch).isEmpty == false)
      #expect(fault.message.text(.dutch) != fault.message.text(.english))
    }
  }

  @Test(
    arguments: [
      ("a\n1,①5②\n", "this row has more cells (2) than the header (1)"),
      ("a,b\n1,2,①3,4②\n", "this row has more cells (4) than the header (2)"),
      (
        "a,b\n①\"1\n2\"②\n",
        "this row has fewer cells (1) than the header (2), and the last of them goes on on another line"
      ),
      ("a,b\n1\n", nil), ("a,b\n1,\"2\n3\"\n", nil), ("a,b,c\n1,\n", nil),
    ] as [(String, String?)])
  func `a row is as wide as the header, or lacks what a spreadsheet leaves off`(
    marked: String, message: String?
  ) {
    let marked = MarkedText(marked)
    let table = CSVReader().read(marked.bytes)
    #expect(table.faults.isEmpty && table.rowCount == 2)
    let fault = table.widthFault(ofRow: 1)
    #expect(fault?.message.text(.english) == message)
    #expect(fault.map { [$0.range] } ?? [] == marked.ranges)
  }

  @Test func `reading goes on behind each fault`() {
    let marked = MarkedText("a,b\n1\n2,x①\"②\n3,\"4\"③5④\n6,7,8\n9,10\n")
    let table = CSVReader().read(marked.bytes)
    #expect(table.faults.map(\.range) == marked.ranges)
    #expect(table.rowCount == 6)
    #expect(!table.isReadable)
  }

  @Test func `a quote that closes on a later line shows where its cell began`() {
    let marked = MarkedText("a,b\n1,①\"②2\n3,\"③4\"④\n")
    let faults = CSVReader().read(marked.bytes).faults
    #expect(faults.map(\.range) == [marked.range(3, 4)])
    #expect(faults.first?.related?.range == marked.range(1, 2))
  }

  @Test func `a quote that is not closed is said once, and not of every row behind it`() {
    let text = "a,\"b\n" + String(repeating: "1,2,3\n", count: 100)
    #expect(CSVReader().read(Array(text.utf8)).faults.count == 1)
  }

  @Test func `at most twenty faults are reported`() {
    let text = "a,b\n" + String(repeating: "1,x\"\n", count: 100)
    #expect(CSVReader().read(Array(text.utf8)).faults.count == Fault.most)
  }

  @Test func `a file that is larger than admitted is refused by name and not read`() {
    let table = CSVReader().read([UInt8](repeating: 0x2C, count: CSVReader.mostBytes + 1))
    #expect(
      table.faults.map { $0.message.text(.english) } == [
        "this file has 16777217 bytes; a CSV file has at most 16777216"
      ])
    #expect(table.rowCount == 0)
  }
}
