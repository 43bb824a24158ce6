import RecordSyntax
import Testing

@testable import CoachPool

struct NumberTextTests {
  private static func figure(_ value: Int?, _ unit: FigureUnit) -> Figure {
    Figure(
      "x", Phrase(nl: "x", en: "x"), Phrase(nl: "x", en: "x"), unit: unit, value: value, people: nil,
      records: [])
  }

  @Test(arguments: [
    (179, FigureUnit.count, "179", "179"), (1234, .count, "1.234", "1,234"),
    (-12_345, .count, "-12.345", "-12,345"),
    (60, .tenths, "6,0", "6.0"), (-4, .tenths, "-0,4", "-0.4"), (833, .perMille, "83,3%", "83.3%"),
    (155, .tenthsOfDays, "15,5 dagen", "15.5 days"), (140, .tenthsOfDays, "14 dagen", "14 days"),
    (90, .minutes, "1,5 uur", "1.5 hours"), (123_456, .cents, "€ 1.234,56", "€1,234.56"),
    (-507, .cents, "-€ 5,07", "-€5.07"),
  ])
  func `numbers are written as the language writes them`(
    value: Int, unit: FigureUnit, dutch: String, english: String
  ) {
    #expect(NumberText(language: .dutch).text(Self.figure(value, unit)) == dutch)
    #expect(NumberText(language: .english).text(Self.figure(value, unit)) == english)
  }

  @Test func `what cannot be computed is a dash`() {
    #expect(NumberText(language: .dutch).text(Self.figure(nil, .count)) == "–")
  }

  @Test func `a day is written out`() throws {
    let day = try SmallPool.day("2023-03-05")
    #expect(NumberText(language: .dutch).day(day) == "5 maart 2023")
    #expect(NumberText(language: .english).day(day) == "5 March 2023")
  }
}
