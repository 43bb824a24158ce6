import RecordSyntax
import Testing

@testable import CoachPool

struct AnnualReportTests {
  private static func report(_ pool: SmallPool, _ language: Language = .dutch, smallestCell: Int? = nil)
    throws -> AnnualReport
  {
    let figures = try pool.figures(despiteErrors: true)
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: smallestCell)
    return AnnualReport(figures, disclosure, pool: pool.pool, language: language) {
      pool.files[$0].map { Array($0.utf8) }
    }
  }

  @Test func `hostile text from records does nothing in the report`() throws {
    let hostile = "|<img src=x>[a](http://x.test)@anna #1\\n"
    var pool = SmallPool(
      contract: SmallPool.contract.replacing("Bedrijfsmaatschappelijk werk", with: "|<img>@bmw")
        .replacing("Voorbeeldstad", with: "# |<b>Stad</b>"))
    for number in 1...3 {
      pool.add("t-\(number)", signed: "2023-02-01", closed: "2023-05-01", referrals: ["bmw"])
      pool.evaluate("t-\(number)", on: "2024-01-0\(number)", score: 4, quote: hostile)
    }
    pool.files["annual/2023.md"] =
      "---\nasOf: 2023-12-31\nfindings: ['\(hostile)']\n---\n# @anna\n<script>x</script>\n| a | b |\n"
    pool.files["events/2023/x.md"] =
      "---\n{ form: inspiration, on: 2023-05-05, theme: '<b>|@x', by: '[x](y)' }\n---\n<i>samenvatting</i>\n"
    let markdown = try Self.report(pool).markdown
    for fragment in ["<img", "<b>", "<i>", "<script", "[a](", "[x](", "@anna", "@bmw", "@x", "#1", "http://"]
    {
      #expect(!markdown.contains(fragment), "\(fragment)")
    }
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| – \\|&lt;img&gt;") }
    #expect(rows.count == 1)
  }

  @Test func `a provisional year says so`() throws {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01")
    let figures = try pool.figures(asOf: "2023-06-30")
    let report = AnnualReport(
      figures, Disclosure(figures, pool.pool.contract.publication), pool: pool.pool, language: .english
    ) { _ in nil }
    #expect(report.markdown.contains("**Provisional figures**"))
    #expect(report.markdown.contains("Trajectories running on 30 June 2023 | 1 |"))
  }

  @Test func `a published year prints what was published, and tells HR what differs`() throws {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01")
    pool.files["annual/2023.md"] =
      "---\nasOf: 2023-12-31\npublished: 2024-02-01\nfigures: { total: 179, closed: 108, running: 71 }\n---\n"
    let report = try Self.report(pool)
    #expect(report.markdown.contains("| Totaal aantal coachtrajecten in 2023 | 179 |"))
    #expect(report.markdown.contains("179 = 108 + 71"))
    #expect(report.markdown.contains("op 1 februari 2024 gepubliceerd"))
    #expect(report.notices.count == 3)
    #expect(
      report.notices.first?.text(.dutch) == "total is gepubliceerd als 179, en zou nu 1 zijn")
  }

  @Test func `why content is gone is told in words that are true of every ground`() throws {
    var texts: Set<String> = []
    for ground in ["retention", "erasure", "objection"] {
      var pool = SmallPool()
      pool.add("t-1", signed: "2023-02-01", closed: "2023-05-01")
      pool.add(
        "t-2", signed: "2023-02-01", closed: "2023-05-01",
        more: [("removed", [["on": "2023-06-01", "class": "content", "ground": .string(ground)]])])
      for language in Language.allCases {
        // That the figures are not complete is said where retention did not wait for them.
        let lines = try Self.report(pool, language).markdown.split(separator: "\n")
        texts.insert(lines.filter { !$0.hasPrefix("> **") }.joined(separator: "\n"))
      }
    }
    #expect(texts.count == Language.allCases.count)
    for words in [
      "trajecten (1) zijn de inhoudelijke gegevens verwijderd, omdat hun bewaartermijn voorbij is of omdat daarom is gevraagd.",
      "closed trajectories (1) was removed, for its term has passed or somebody asked for that.",
    ] {
      #expect(texts.contains { $0.contains(words) })
    }
  }

  @Test func `after removal nobody is alarmed, and what was not published is left out in so many words`()
    throws
  {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01")
    pool.files["annual/2023.md"] =
      "---\nasOf: 2023-12-31\npublished: 2024-02-01\nfigures: { total: 2, closed: 1, running: 1 }\n---\n"
    pool.files[ErasureLedger.path] =
      ErasureLedger.line(on: Day.last(of: 2026), id: "t-2", .retention) + "\n"
    let report = try Self.report(pool)
    #expect(report.notices.isEmpty)
    #expect(report.markdown.contains("| Totaal aantal coachtrajecten in 2023 | 2 |"))
    #expect(
      report.markdown.contains("Wat toen niet is vastgesteld, is niet meer te tellen en staat hier niet."))
    #expect(!report.markdown.contains("Leiderschap |"))
  }

  @Test func `what was typed in of a year before the tool is printed, and a wrong name told`() throws {
    var pool = SmallPool()
    pool.files["annual/2023.md"] = """
      ---
      asOf: 2023-12-31
      published: 2024-02-01
      figures:
        totaal: 179
        referrals: 28
        referrals.bmw: 6
        referrals.loopbaan: 16
        referrals.centrum: 0
        referrals.loket-oud: 6
        programmes.requested: 51
      ---
      """
    let report = try Self.report(pool)
    #expect(report.markdown.contains("| – loket-oud | 6 |"))
    #expect(report.markdown.contains("28 = 6 + 16 + 0 + 6"))
    #expect(report.markdown.contains("| Samen | 51 | – | – |"))
    let notice = try #require(report.notices.map { $0.text(.dutch) }.first { $0.contains("totaal") })
    #expect(
      notice == """
        annual/2023.md: figures noemt 'totaal', en zo heet geen cijfer; het is niet afgedrukt; bedoelde je 'total'?
        """)
    let hidden = try Self.report(pool, smallestCell: 7).markdown
    #expect(hidden.contains("| – loket-oud | afgeschermd |"))
    #expect(!hidden.contains("loket-oud | 6"))
  }

  @Test func `records left out are named`() throws {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01")
    pool.files["trajectories/2023/t-2.json"] = "{"
    let markdown = try Self.report(pool).markdown
    #expect(markdown.contains("**Onvolledige cijfers**"))
    #expect(markdown.contains("- `trajectories/2023/t-2.json`"))
  }

  @Test func `nothing of an annual record that was left out is printed`() throws {
    var pool = SmallPool()
    pool.add("t-1", signed: "2023-02-01", closed: "2023-03-01")
    let record = "---\nasOf: 2023-12-31\npublished: 2024-02-01\nfindings: [Bevinding]\n"
    pool.files["annual/2023.md"] = record + "---\nWoord vooraf.\n"
    let whole = try Self.report(pool).markdown
    #expect(whole.contains("Woord vooraf.") && whole.contains("Bevinding"))
    pool.files["annual/2023.md"] = record + "figures: { total: veel }\n---\nWoord vooraf.\n"
    let markdown = try Self.report(pool).markdown
    #expect(markdown.contains("- `annual/2023.md`"))
    #expect(!markdown.contains("Voorwoord") && !markdown.contains("Woord vooraf."))
    #expect(!markdown.contains("Bevinding"))
  }

  @Test func `requests and sessions of a programme give its small part away together, so they go together`()
    throws
  {
    var pool = SmallPool()
    for (provider, requested, sessions) in [("kompas", 3, 3), ("anker", 30, 5)] {
      pool.files["programmes/2023/\(provider).json"] = """
        {
          "provider": "\(provider)", "kind": "scan", "requested": \(requested), "sessionsEach": \(sessions),
          "minutes": 60
        }
        """
    }
    let figures = try pool.figures()
    let disclosure = Disclosure(figures, pool.pool.contract.publication, smallestCell: 5)
    #expect(disclosure.prints("programmes.requested"))
    for name in [
      "programmes.requested.kompas.scan", "programmes.requested.anker.scan", "programmes.sessions",
    ] {
      #expect(!disclosure.prints(name), "\(name)")
    }
  }

  @Test func `meetings stand in the order of their days`() throws {
    var pool = SmallPool()
    pool.files["events/2023/a.md"] = "---\n{ form: inspiration, on: 2023-09-05, theme: Tweede }\n---\n"
    pool.files["events/2023/b.md"] = "---\n{ form: inspiration, on: 2023-03-05, theme: Eerste }\n---\n"
    let markdown = try Self.report(pool).markdown
    let first = try #require(markdown.firstRange(of: "Eerste"))
    let second = try #require(markdown.firstRange(of: "Tweede"))
    #expect(first.lowerBound < second.lowerBound)
  }
}
