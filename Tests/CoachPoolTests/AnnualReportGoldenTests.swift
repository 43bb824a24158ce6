import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

/// The whole report of a small pool, read by a person once.
struct AnnualReportGoldenTests {
  static var pool: SmallPool {
    var pool = SmallPool()
    for number in 1...12 {
      let themes = number.isMultiple(of: 3) ? ["leiderschap", "balans"] : ["leiderschap"]
      pool.add(
        "t-\(number)", requested: "2023-01-0\(1 + number % 9)", signed: "2023-02-1\(number % 10)",
        closed: number < 10 ? "2023-09-0\(number)" : nil, reason: number == 1 ? "referred" : "completed",
        sessions: ["2023-03-01", "2023-04-01", "2023-05-0\(1 + number % 9)"],
        referrals: number == 1 ? ["bmw"] : number < 4 ? ["loopbaan"] : number < 7 ? ["centrum"] : [],
        themes: themes,
        more: [
          ("chosenBy", number < 6 ? "coachee" : "advised"),
          ("delivery", number == 2 ? "external" : "internal"),
          ("intake", ["on": "2023-01-20", "minutes": 30]),
          (
            "introductions",
            [["on": "2023-02-01", "coach": "noor", "coachAgrees": true, "coacheeAgrees": .bool(number != 5)]]
          ),
          ("costs", number == 2 ? [["on": "2023-05-01", "cents": 123_456]] : []),
        ])
      if number < 7 {
        pool.evaluate(
          "t-\(number)", on: "2024-03-0\(number)", score: 3 + number % 3,
          quote: number == 2 ? "Ik durf nu <b>nee</b> te zeggen." : nil)
      }
    }
    pool.files["annual/2023.md"] = """
      ---
      asOf: 2023-12-31
      findings:
        - Coaching geeft handvatten voor het werk.
      ---
      Een jaar om trots op te zijn: van de verwezen collega's ging er maar één naar het bedrijfsmaatschappelijk werk.

      # Vooruit

      - met **meer** coaches
      - met minder wachttijd
      """
    pool.files["events/2023/generatieleren.md"] = """
      ---
      { form: inspiration, on: 2023-11-14, theme: Generatieleren, by: een gastspreker, minutes: 120 }
      ---
      Hoe generaties van elkaar leren.
      """
    for (provider, requested) in [("kompas", 30), ("anker", 21)] {
      pool.files["programmes/2023/mdieu-\(provider).md"] = """
        ---
        provider: \(provider)
        kind: scan
        requested: \(requested)
        sessionsEach: 3
        minutes: 60
        themes: [balans]
        ---
        """
    }
    return pool
  }

  private static func report(_ language: Language, smallestCell: Int?) throws -> AnnualReport {
    let pool = pool
    let figures = try pool.figures()
    return AnnualReport(
      figures, Disclosure(figures, pool.pool.contract.publication, smallestCell: smallestCell),
      pool: pool.pool,
      language: language
    ) { pool.files[$0].map { Array($0.utf8) } }
  }

  @Test(arguments: [
    ("annual-report.nl.md", Language.dutch, nil), ("annual-report.en.md", .english, nil),
    ("annual-report-withheld.nl.md", .dutch, 5),
  ])
  func `the report of a small pool reads as it was approved`(
    name: String, language: Language, smallestCell: Int?
  ) throws {
    let report = try Self.report(language, smallestCell: smallestCell)
    let difference = Golden.difference(report.markdown, name, #filePath)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `a paragraph that names a withheld number is left out, and that is said`() throws {
    let report = try Self.report(.dutch, smallestCell: 5)
    #expect(!report.markdown.contains("maar één"))
    #expect(report.notices.map { $0.text(.dutch) }.contains { $0.hasPrefix("annual/2023.md:") })
    #expect(try Self.report(.dutch, smallestCell: nil).markdown.contains("maar één"))
  }
}
