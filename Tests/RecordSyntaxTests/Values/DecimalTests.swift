import RecordSyntax
import TestSupport
import Testing

struct DecimalTests {
  private func decimal(_ text: String) throws -> Decimal {
    let bytes = Array(text.utf8)
    return try #require(Decimal(bytes, bytes.indices), "\(text)")
  }

  @Test(
    arguments: [
      ("0", "0"), ("-0", "0"), ("0.000", "0"), ("12", "12"), ("+12", "12"), ("-1.50", "-1.5"),
      ("1e3", "1000"),
      ("1E-2", "0.01"), ("12.5e1", "125"), ("0.000001", "0.000001"), ("0.0000001", "1e-7"), (".5", "0.5"),
      ("5.", "5"), ("1e20", "100000000000000000000"), ("1e21", "1e21"), ("-1.25e30", "-1.25e30"),
      ("1e99999999999", "1e1000000000"), ("007", "7"),
    ])
  func `a number is written in its shortest form`(text: String, written: String) throws {
    #expect(try decimal(text).description == written)
  }

  @Test(arguments: ["10e1000000000", "0.1e-1000000000", "123e99999999999999999999", "-0.0012e-1000000000"])
  func `a number past all bounds is the same when it is written and read again`(text: String) throws {
    let number = try decimal(text)
    #expect(try decimal(number.description) == number)
  }

  @Test(arguments: ["", "-", "+", ".", "e1", "1e", "1e+", "1.2.3", "1x", "0x1F", " 1", "1 ", "--1", "1e1.5"])
  func `what is no number is not read`(text: String) {
    let bytes = Array(text.utf8)
    #expect(Decimal(bytes, bytes.indices) == nil)
  }

  @Test func `numbers of the same value are equal`() throws {
    #expect(try decimal("1.0") == decimal("1"))
    #expect(try decimal("10e-1") == decimal("1"))
    #expect(try decimal("-0") == decimal("0"))
    #expect(try decimal("0.1") != decimal("0.10000000000000000000001"))
  }

  @Test func `numbers are ordered exactly`() throws {
    let ordered = [
      "-1e9", "-12", "-1.5", "-1.49", "0", "1e-9", "0.1", "0.11", "1", "9", "10", "99.9", "1e2", "1e300",
    ]
    let numbers = try ordered.map(decimal)
    for (left, right) in zip(numbers, numbers.dropFirst()) {
      #expect(left < right)
      #expect(!(right < left))
    }
    #expect(numbers.shuffled().sorted() == numbers)
  }

  @Test func `whole numbers that fit are integers`() throws {
    #expect(try decimal("1200").int == 1200)
    #expect(try decimal("12e2").int == 1200)
    #expect(try decimal("1.5").int == nil)
    #expect(try !decimal("1.5").isInteger)
    #expect(try decimal("9223372036854775807").int == .max)
    #expect(try decimal("9223372036854775808").int == nil)
    #expect(try decimal("-9223372036854775808").int == .min)
    #expect(try decimal("-9223372036854775809").int == nil)
    #expect(try decimal("1e999999999").int == nil)
    #expect(Decimal(Int.min).int == .min)
  }

  @Test func `any integer survives being written and read`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let number = Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0..<64, using: &random)
      #expect(try decimal(Decimal(number).description).int == number)
    }
  }
}
