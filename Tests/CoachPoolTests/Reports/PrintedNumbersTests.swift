import Foundation
import RecordSyntax
import TestSupport
import Testing

@testable import CoachPool

/// Every number in a report is one that the system of hidden and printed figures knows: one that was added to the report
/// and declared to nothing could give away what is hidden.
struct PrintedNumbersTests {
  /// What the contract says, and more: each is reached step by step, so that a much larger one takes long.
  private static let thresholds = [nil, 3, 6]

  /// The numbers that nothing declares in the reports of a year in both languages, at each threshold.
  private func undeclared(_ files: [String: [UInt8]], _ years: [Int], asOf: String) throws -> [String] {
    let pool = Pool(files: files)
    var found: [String] = []
    for year in years {
      let figures = try Figures(
        pool: pool, year: year, asOf: SmallPool.day(asOf), findings: pool.readingFindings, despiteErrors: true
      )
      for threshold in Self.thresholds {
        let disclosure = Disclosure(figures, pool.contract.publication, smallestCell: threshold)
        for language in Language.allCases {
          let report = AnnualReport(figures, disclosure, pool: pool, language: language) { files[$0] }
          let numbers = PrintedNumbers(report.markdown, figures, disclosure, pool, language) { files[$0] }
          let inPictures = Self.numbersInPictures(of: report)
          found += (numbers.undeclared + inPictures).map {
            "\(year), from \(disclosure.smallestCell), \(language): \($0)"
          }
          var sheet = FigureSheet(figures, disclosure, language: language)
          sheet.report = report.report
          found += PublishedLeak.written(in: sheet).map { "\(year), \(language): hidden, at \($0.pointer)" }
        }
      }
    }
    return found
  }

  /// What pictures and the lines that show them say in numbers and the text without them does not.
  private static func numbersInPictures(of report: AnnualReport) -> [String] {
    let known = Set(PrintedNumbers.numbers(in: report.markdown))
    let shown = report.report.pictures.flatMap { picture in
      // What stands between tags is what is read; how it is written, `&#39;`, is not. Shares end at the whole.
      [picture.alternative]
        + picture.lines.flatMap { $0.matches(of: />([^<]+)</).map { String($0.1) } }
        .filter { picture.name != .capacity || !["0%", "100%"].contains($0) }
    }
    return shown.flatMap { PrintedNumbers.numbers(in: $0.replacing("&#39;", with: "'")) }.filter {
      !known.contains($0)
    }
  }

  @Test func `pictures are among what the random pools print`() throws {
    let names = try (UInt64(1)...12).flatMap { seed in
      let pool = Self.randomPool(seed)
      let figures = try pool.figures(asOf: "2024-06-30")
      let disclosure = Disclosure(figures, pool.pool.contract.publication)
      return AnnualReport(figures, disclosure, pool: pool.pool, language: .dutch) { _ in nil }.report.pictures
        .map(\.name)
    }
    #expect(Set(names) == Set(ChartName.allCases).subtracting([.capacity]), "no coach is in those pools")
  }

  @Test(arguments: UInt64(1)...6)
  func `the reports of a random pool print what is declared`(seed: UInt64) throws {
    let pool = Self.randomPool(seed)
    #expect(
      try undeclared(pool.files.mapValues { Array($0.utf8) }, [2022, 2023, 2024], asOf: "2024-06-30") == [])
  }

  @Test func `the reports of the example pool print what is declared`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "pool")
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path(percentEncoded: false)) {
      files[path] = (try? Data(contentsOf: root.appending(path: path))).map(Array.init)
    }
    try #require(files.count > 600)
    #expect(try undeclared(files, [2022, 2023], asOf: "2024-06-30") == [])
  }

  @Test func `a number that no figure declares is found, wherever it stands`() throws {
    let files = AnnualReportGoldenTests.pool.files.mapValues { Array($0.utf8) }
    let pool = AnnualReportGoldenTests.pool
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, pool.pool.contract.publication)
    let report = AnnualReport(figures, disclosure, pool: pool.pool, language: .dutch) { files[$0] }.markdown
    func undeclared(_ markdown: String, except name: String? = nil) -> [String] {
      PrintedNumbers(markdown, figures, disclosure, pool.pool, .dutch, except: name) { files[$0] }.undeclared
    }
    #expect(undeclared(report) == [])
    #expect(undeclared(report.replacing("| 2023 |", with: "| 2023 | 4.711 |")).allSatisfy { $0 == "4.711" })
    for added in ["Nog 37 wachten.", "- x (37)", "| Wachtend | 37 |", "`37 wachten`", "37%", "€ 37", "x37y"] {
      #expect(undeclared(report + added) == ["37"], "\(added)")
    }
    // A figure that would be printed and not be one of the system's: of most the number stands nowhere else.
    let missed = figures.all.filter { !undeclared(report, except: $0.name).isEmpty }.map(\.name)
    #expect(missed.count > 10, "\(missed)")
  }

  /// A pool of random numbers in which every part of the report has something to print.
  private static func randomPool(_ seed: UInt64) -> SmallPool {
    var random = SeededGenerator(seed: seed)
    var pool = FigureIdentityTests.randomPool(seed, trajectories: Int.random(in: 10...80, using: &random))
    for number in 0..<Int.random(in: 0...40, using: &random) {
      let day = Day.first(of: 2022).adding(days: Int.random(in: 0..<900, using: &random))
      let signed = day.adding(days: Int.random(in: 5..<90, using: &random))
      pool.add(
        "u-\(number)", requested: day.description, signed: signed.description,
        closed: Bool.random(using: &random) ? signed.adding(days: 100).description : nil,
        more: [
          ("chosenBy", .string(["coachee", "advised", "assigned"][Int.random(in: 0...2, using: &random)])),
          ("delivery", Bool.random(using: &random) ? "external" : "internal"),
          ("intake", ["on": .string(day.description), "minutes": 30]),
          (
            "introductions",
            [
              [
                "on": .string(day.description), "coach": "noor", "coachAgrees": true,
                "coacheeAgrees": .bool(Bool.random(using: &random)),
              ]
            ]
          ),
          ("evaluationInvited", .string(signed.adding(days: 120).description)),
          (
            "costs",
            [
              [
                "on": .string(signed.description),
                "cents": .number(Decimal(Int.random(in: 1...99_999, using: &random))),
              ]
            ]
          ),
        ])
      if Bool.random(using: &random) {
        pool.evaluate(
          "u-\(number)", on: signed.adding(days: 200).description,
          score: Int.random(in: 1...5, using: &random))
      }
    }
    for (number, form) in ["inspiration", "intervision", "supervision", "training"].enumerated() {
      for meeting in 0..<Int.random(in: 0...7, using: &random) {
        let minutes = Int.random(in: 30...400, using: &random)
        pool.files["events/2023/m-\(number)-\(meeting).json"] =
          #"{"form":"\#(form)","on":"2023-0\#(meeting + 1)-11","minutes":\#(minutes)}"#
      }
    }
    for provider in ["kompas", "anker"] {
      let requested = Int.random(in: 1...90, using: &random)
      pool.files["programmes/2023/\(provider).json"] =
        #"{"provider":"\#(provider)","kind":"scan","requested":\#(requested),"sessionsEach":3,"minutes":60}"#
    }
    return pool
  }
}
