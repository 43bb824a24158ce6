import RecordSyntax
import Testing

@testable import CoachPool

/// Which charts a year has, and what of its figures they show.
struct ChartFiguresTests {
  private static func sheet(_ smallestCell: Int?, _ language: Language = .dutch) throws -> FigureSheet {
    let pool = AnnualReportGoldenTests.pool
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: smallestCell)
    return FigureSheet(figures, disclosure, language: language)
  }

  private static func rows(_ charts: [Chart], _ name: ChartName) -> [String] {
    charts.first { $0.name == name }?.rows.map { "\($0.label): \($0.text)" } ?? []
  }

  @Test func `they show the rows of the tables, in their order`() throws {
    let charts = Chart.all(try Self.sheet(nil), scores: 1...10, .dutch)
    #expect(
      Self.rows(charts, .referrals) == [
        "Bedrijfsmaatschappelijk werk: 1", "Loopbaanontwikkeling: 2", "Leiderschapscentrum: 3",
      ])
    #expect(Self.rows(charts, .themes) == ["Leiderschap: 12", "Werk en privé: 4"])
    #expect(Self.rows(charts, .funnel).first == "Aanvragen: 12")
    #expect(charts.map(\.name) == [.months, .referrals, .funnel, .themes, .scores])
  }

  @Test func `what is hidden is a word, merged parts are one, and few numbers are no chart`() throws {
    let charts = Chart.all(try Self.sheet(5), scores: 1...10, .dutch)
    #expect(charts.map(\.name) == [.funnel, .scores])
    #expect(Self.rows(charts, .funnel).contains("ingetrokken: 0"))
    #expect(Self.rows(charts, .funnel).contains { $0.hasSuffix(": afgeschermd") })
    let merged = Chart.all(try Self.sheet(2), scores: 1...10, .dutch)
    #expect(
      Self.rows(merged, .referrals)
        == ["Bedrijfsmaatschappelijk werk en Leiderschapscentrum: 4", "Loopbaanontwikkeling: 2"])
  }

  /// The numbers that stand behind what is hidden are no part of what is drawn.
  @Test func `nothing of a hidden number is drawn`() throws {
    func sheet(_ value: Int) -> FigureSheet {
      func entry(_ name: String, _ value: Int?) -> FigureSheet.Entry {
        .init(
          name: "themes.\(name)", title: name, unit: .count, value: value.map { Decimal($0) },
          isHidden: value == nil, isAboutPeople: true, group: nil, part: nil)
      }
      return FigureSheet(
        year: 2023, asOf: Day.last(of: 2023), published: nil, isProvisional: false, isInternal: false,
        smallestCell: 5, smallestGroup: 5, hidesZeros: false,
        figures: [entry("a", 9), entry("b", nil), entry("c", value)], merged: [],
        sums: [.init(total: "themes", parts: ["themes.a", "themes.b", "themes.c"], rest: .none)], report: nil)
    }
    let chart = try #require(Chart.all(sheet(7), scores: 1...10, .english).first)
    #expect(chart.rows.map(\.value) == [9, nil, 7])
    #expect(chart.rows[1].text == "withheld")
    #expect(chart.scale == .init(lower: 0, upper: 9, ends: nil))
  }

  @Test func `means are drawn on the scale of the contract, unless nothing can be`() throws {
    func score(_ block: String, _ tenths: Int) -> FigureSheet.Entry {
      .init(
        name: "scores.\(block)", title: block, unit: .tenths, value: Decimal(tenths).shifted(by: -1),
        isHidden: false,
        isAboutPeople: false, group: "scores.\(block).n", part: nil)
    }
    let sheet = FigureSheet(
      year: 2023, asOf: Day.last(of: 2023), published: nil, isProvisional: false, isInternal: false,
      smallestCell: 5,
      smallestGroup: 5, hidesZeros: false, figures: [score("a", 79), score("b", 40)], merged: [], sums: [],
      report: nil)
    let chart = try #require(Chart.all(sheet, scores: 1...10, .dutch).first)
    #expect(chart.rows.map(\.text) == ["7,9", "4,0"])
    #expect(chart.scale == .init(lower: 10, upper: 100, ends: .init(lower: "1", upper: "10")))
    for scale in [3...3, Int.min...Int.max, 9...10] {
      #expect(Chart.all(sheet, scores: scale, .dutch).isEmpty)
    }
  }

  @Test func `who began and who ended stand side by side, by the bands of the table`() throws {
    let chart = try #require(Chart.all(try Self.sheet(nil), scores: 1...10, .dutch).first)
    #expect(chart.name == .months && chart.series == ["begonnen", "afgerond"])
    #expect(chart.rows.count == 24)
    #expect(chart.rows.prefix(4).map(\.label) == ["januari", "januari", "februari", "februari"])
    #expect(chart.rows.prefix(4).map(\.series) == [0, 1, 0, 1])
    #expect(chart.alternative.contains(" Begonnen: het meest: "))
    #expect(chart.alternative.contains(" Afgerond: het meest: "))
  }

  @Test func `the middle half is drawn where both ends of it are printed`() throws {
    func entry(_ name: String, _ tenths: Int, isHidden: Bool = false) -> FigureSheet.Entry {
      .init(
        name: "scores.\(name)", title: name, unit: .tenths,
        value: isHidden ? nil : Decimal(tenths).shifted(by: -1), isHidden: isHidden, isAboutPeople: false,
        group: "scores.a.n", part: nil)
    }
    func spread(isHidden: Bool) throws -> ClosedRange<Int>? {
      let sheet = FigureSheet(
        year: 2023, asOf: Day.last(of: 2023), published: nil, isProvisional: false, isInternal: false,
        smallestCell: 5, smallestGroup: 5, hidesZeros: false,
        figures: [entry("a", 79), entry("a.q1", 70, isHidden: isHidden), entry("a.q3", 90)], merged: [],
        sums: [],
        report: nil)
      let chart = try #require(Chart.all(sheet, scores: 1...10, .dutch).first)
      #expect(chart.rows.map(\.text) == ["7,9"])
      return chart.rows[0].spread
    }
    #expect(try spread(isHidden: false) == 70...90)
    #expect(try spread(isHidden: true) == nil)
  }

  @Test(arguments: [(600, "100%"), (1200, "120%")])
  func `the share of places taken stands on a scale to the whole, or beyond`(share: Int, end: String) throws {
    let sheet = FigureSheet(
      year: 2023, asOf: Day.last(of: 2023), published: nil, isProvisional: false, isInternal: false,
      smallestCell: 5, smallestGroup: 5, hidesZeros: false,
      figures: [
        .init(
          name: "coverage.capacityUsed", title: "Plaatsen", unit: .perMille,
          value: Decimal(share).shifted(by: -1), isHidden: false, isAboutPeople: true, group: "running",
          part: nil)
      ], merged: [], sums: [], report: nil)
    let chart = try #require(Chart.all(sheet, scores: 1...10, .dutch).first)
    #expect(chart.rows.map(\.label) == ["2023"] && chart.rows.map(\.text) == ["\(share / 10)%"])
    #expect(chart.scale.ends == .init(lower: "0%", upper: end))
  }
}
