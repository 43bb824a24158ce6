internal import RecordSyntax

extension Rule {
  static let publishedYearChanged = Rule(
    "published-year-changed", .history, .error,
    summary: Phrase(
      nl: "cijfers van een gepubliceerd jaar zijn veranderd",
      en: "figures of a published year have changed"),
    explanation: Phrase(
      nl: """
        Wat gepubliceerd is, hebben anderen gelezen en overgenomen. De cijfers in annual/ en reports/ liggen daarom \
        vast vanaf de dag van publicatie. Klopte er een niet, zeg dat dan in het volgende verslag. Of het verslag in \
        reports/ nog is wat er is gepubliceerd, en of er niets van het jaar ontbreekt, wordt ook zonder --against nagekeken.
        """,
      en: """
        What was published has been read and copied by others. So the figures in annual/ and reports/ are fixed from \
        the day of publication on. If one was wrong, say so in the next report. Whether the report in reports/ is still \
        what was published, and nothing of the year is missing, is looked at without --against too.
        """),
    examples: publishedYearChangedExamples,
    check: .pool { context, findings in
      reportTexts(context, &findings)
      MissingPublication.list(context).forEach { $0.report(&findings) }
      guard let earlier = context.surroundings.earlier else { return }
      for then in earlier.records.annuals.records {
        guard let published = then.published.value, let year = then.year, let now = context.pool.annual(year)
        else { continue }
        if now.published.isAbsent {
          findings.report(
            now.path, .key(["published"]),
            Phrase(
              nl: "dit jaar is op \(published) gepubliceerd, en dat staat er niet meer",
              en: "this year was published on \(published), and that is not there any more"),
            help: publishedHelp, detail: "published")
        }
        guard !now.figures.isFaulty else { continue }
        for figure in then.figures.items {
          let number = now.figures.items.first { $0.name == figure.name }?.number
          guard number != figure.number else { continue }
          report(figure, number, published, now.path, &findings)
        }
      }
      reportSheets(earlier, context, &findings)
    })

  /// Holds each report and its pictures against the lines that were published with the figures.
  private static func reportTexts(_ context: RuleContext, _ findings: inout Findings) {
    let strays = Set(context.pool.strays.map(\.path))
    for case .success(let sheet) in context.publications.files.map(\.sheet) {
      guard let report = sheet.report else { continue }
      reportText(Publications.reportPath(of: sheet.year), report.lines, sheet, context, &findings)
      for name in ChartName.allCases {
        let path = Publications.path(of: name, in: sheet.year)
        if let lines = report.lines(of: name) {
          reportText(path, lines, sheet, context, &findings)
        } else if strays.contains(path) {
          findings.report(path, .file, strangePicture, help: strangePictureHelp)
        }
      }
    }
  }

  private static let strangePicture = Phrase(
    nl: "dit beeld hoort niet bij het verslag zoals dat gepubliceerd is",
    en: "this picture does not belong to the report that was published")

  private static let strangePictureHelp = Phrase(
    nl: "haal het weg; wat er in een concept stond, is niet gepubliceerd",
    en: "take it away; what a draft showed was not published")

  private static func reportText(
    _ path: String, _ lines: [String], _ sheet: FigureSheet, _ context: RuleContext,
    _ findings: inout Findings
  ) {
    guard let bytes = context.bytes(path),
      let range = FigureSheet.Report.firstDifference(in: bytes, from: lines)
    else { return }
    findings.report(
      path, .bytes(range),
      Phrase(
        nl: "hier is het verslag anders dan het gepubliceerd is",
        en: "here the report is not what was published"),
      help: Phrase(
        nl: """
          zet het terug uit git, of druk het opnieuw af: coachpool report annual \(sheet.year) --output, met het pad van \
          het verslag
          """,
        en: """
          put it back from git, or print it again: coachpool report annual \(sheet.year) --output, with the path of the \
          report
          """),
      notes: [
        .init(
          .init(Publications.path(of: sheet.year), .key(["report"])),
          Phrase(nl: "de gepubliceerde tekst", en: "the text that was published"))
      ])
  }

  private static func reportSheets(
    _ earlier: EarlierPool, _ context: RuleContext, _ findings: inout Findings
  ) {
    for then in earlier.sheets {
      guard let changed = ChangedSheet(then, in: context.pool) else { continue }
      switch context.publications[then.year]?.sheet {
      case .success(let now)?: changed.report(now, help: publishedHelp, &findings)
      case nil: changed.report(nil, help: publishedHelp, &findings)
      // One that cannot be read has a finding of the rule for what figures tell.
      case .failure?: continue
      }
    }
  }

  private static func report(
    _ figure: Annual.Figure, _ number: Decimal?, _ published: Day, _ path: String, _ findings: inout Findings
  ) {
    let was = Value.number(figure.number).json
    let message =
      if let number = number.map({ Value.number($0).json }) {
        Phrase(
          nl:
            "het cijfer \(value: figure.name) is op \(published) gepubliceerd als \(name: was), en is nu \(name: number)",
          en:
            "the figure \(value: figure.name) was published on \(published) as \(name: was), and is now \(name: number)"
        )
      } else {
        Phrase(
          nl:
            "het cijfer \(value: figure.name) is op \(published) gepubliceerd als \(name: was), en is nu weg",
          en:
            "the figure \(value: figure.name) was published on \(published) as \(name: was), and is now gone")
      }
    findings.report(
      path, .value(["figures", .key(figure.name)]), message, help: publishedHelp, detail: figure.name)
  }

  private static let publishedHelp = Phrase(
    nl: "zet terug wat er stond\n\(.exception(to: "published-year-changed"))",
    en: "put back what was there\n\(.exception(to: "published-year-changed"))")

  private static var publishedYearChangedExamples: [RuleExample] {
    let path = "annual/2022.json"
    let published: [RuleExample.Change] = [
      .file(
        path,
        """
        { "asOf": "2022-12-31", "published": "2023-03-01", "figures": { "total": 17, "started": 9, "closed": 12, "running": 5 } }
        """)
    ]
    let sheet = Publications.path(of: 2022)
    func sheetText(_ line: String) -> String {
      FigureSheet(
        year: 2022, asOf: Day.last(of: 2022), published: Day.last(of: 2022), isProvisional: false,
        isInternal: false, smallestCell: 5, smallestGroup: 5, hidesZeros: false, figures: [], merged: [],
        sums: [], report: .init(language: .dutch, lines: [line])
      ).json
    }
    let draft: [RuleExample.Change] = [
      .file(path, "{ \"asOf\": \"2022-12-31\", \"figures\": { \"closed\": 12 } }")
    ]
    return [
      .fails(
        Phrase(nl: "een ander aantal", en: "another number"), after: published,
        [.edit(path, .set(["figures", "closed"], 13))], at: .init(path, .value(["figures", "closed"]))),
      .fails(
        Phrase(nl: "een cijfer weggehaald", en: "a figure taken out"), after: published,
        [.edit(path, .remove(["figures", "started"]))], at: .init(path, .value(["figures", "started"]))),
      .fails(
        Phrase(nl: "niet meer gepubliceerd", en: "not published any more"), after: published,
        [.edit(path, .remove(["published"]))], at: .init(path, .key(["published"]))),
      .fails(
        Phrase(nl: "een regel van het verslag veranderd", en: "a line of the report changed"),
        after: published + [.text(sheet, sheetText("total 179"))], [.text(sheet, sheetText("total 999"))],
        at: .init(path, .key(["published"]))),
      .fails(
        Phrase(nl: "het bestand met de cijfers weg", en: "the file with the figures gone"),
        after: published + [.text(sheet, sheetText("total 179"))], [.remove(sheet)],
        at: .init(path, .key(["published"]))),
      .fails(
        Phrase(nl: "een verslag dat met de hand is veranderd", en: "a report that was changed by hand"),
        published + [.text(sheet, sheetText("total 179")), .text("reports/2022.md", "total 178\n")],
        at: .init("reports/2022.md", .bytes(ByteRange(0, 9)))),
      .fails(
        Phrase(nl: "een beeld van een concept", en: "a picture of a draft"),
        published + [.text(sheet, sheetText("total 179")), .text("reports/2022-themes.svg", "<svg/>\n")],
        at: .init("reports/2022-themes.svg", .file)),
      .fails(
        Phrase(
          nl: "het jaarrecord weg, en de cijfers niet", en: "the annual record gone, and the figures not"),
        [.text(sheet, sheetText("total 179"))], at: .init(sheet, .key(["published"]))),
      .fails(
        Phrase(nl: "de cijfers weg, en het verslag niet", en: "the figures gone, and the report not"),
        published + [
          .text(
            "reports/2022.md",
            "Dit jaar is op 1 maart 2023 gepubliceerd; sindsdien staan deze cijfers vast.\n")
        ], at: .init("reports/2022.md", .file)),
      .passes(
        Phrase(
          nl: "een jaar van voor coachpool, met een verslag",
          en: "a year from before coachpool, with a report"),
        published + [.text("reports/2022.md", "# Jaarverslag 2022\n")]),
      .passes(
        Phrase(nl: "een jaar dat nog niet gepubliceerd was", en: "a year that was not published yet"),
        after: draft, [.edit(path, .set(["figures", "closed"], 13))]),
    ]
  }
}
