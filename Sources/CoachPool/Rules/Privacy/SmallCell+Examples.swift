internal import RecordSyntax

extension Rule {
  static var smallCellExamples: [RuleExample] {
    let path = Publications.path(of: 2022)
    func sheet(
      _ figures: [FigureSheet.Entry], sums: [FigureSheet.Sum] = [], at path: String = path,
      isInternal: Bool = false, report: [String] = []
    ) -> RuleExample.Change {
      .text(
        path,
        FigureSheet(
          year: 2022, asOf: Day.last(of: 2022), published: Day.last(of: 2022), isProvisional: false,
          isInternal: isInternal, smallestCell: 5, smallestGroup: 5, hidesZeros: false, figures: figures,
          merged: [], sums: sums,
          report: report.isEmpty ? nil : .init(language: .dutch, lines: report)
        ).json)
    }
    func count(_ name: String, _ value: Int?) -> FigureSheet.Entry {
      FigureSheet.Entry(
        name: name, title: name, unit: .count, value: value.map { Decimal($0) }, isHidden: value == nil,
        isAboutPeople: true, group: nil, part: nil)
    }
    let closed = FigureSheet.Sum(
      total: FigureName.closed, parts: [FigureName.completed, FigureName.stopped], rest: .none)
    return [
      .fails(
        Phrase(nl: "twee mensen, met de hand toegevoegd", en: "two people, added by hand"),
        [sheet([count(FigureName.closed, 34), count(FigureName.stopped, 2)])],
        at: .init(path, .value(["figures", 1, "value"]))),
      .fails(
        Phrase(
          nl: "wie stopte is verborgen, maar 34 is 31 en 3",
          en: "who stopped is hidden, but 34 is 31 and 3"),
        [
          sheet(
            [count(FigureName.closed, 34), count(FigureName.completed, 31), count(FigureName.stopped, nil)],
            sums: [closed])
        ], at: .init(path, .value(["figures", 2, "hidden"]))),
      .fails(
        Phrase(nl: "verborgen in reports, en getypt in annual", en: "hidden in reports, and typed in annual"),
        [
          sheet(
            [count(FigureName.closed, 34), count(FigureName.completed, nil), count(FigureName.stopped, nil)],
            sums: [closed]),
          .file(
            "annual/2022.md",
            "---\nasOf: 2022-12-31\npublished: 2022-12-31\nfigures:\n  closed: 34\n  stopped: 3\n---\n"),
        ], at: .init("annual/2022.md", .value(["figures", "stopped"]))),
      .fails(
        Phrase(
          nl: "verborgen bij de cijfers, en getypt in het verslag",
          en: "hidden with the figures, and typed into the report"),
        [
          sheet(
            [count(FigureName.closed, 34), count(FigureName.completed, nil), count(FigureName.stopped, nil)],
            sums: [closed], report: ["| closed | 34 |", "| – completed | afgeschermd |", "| – stopped | 3 |"]),
          .file(
            "annual/2022.md", "---\nasOf: 2022-12-31\npublished: 2022-12-31\nfigures:\n  closed: 34\n---\n"),
        ], at: .init(path, .value(["report", "lines", 2]))),
      .fails(
        Phrase(nl: "cijfers voor intern gebruik", en: "figures for internal use"),
        [sheet([count(FigureName.stopped, 2)], at: "reports/intern.json", isInternal: true)],
        at: .init("reports/intern.json", .value(["internal"]))),
      .fails(
        Phrase(nl: "een bestand dat geen cijfers meer is", en: "a file that is no figures any more"),
        [.text(path, "{ \"format\": 1 }\n")], at: .init(path, .file)),
      .passes(
        Phrase(nl: "twee getallen verborgen van een som", en: "two numbers of a sum hidden"),
        [
          sheet(
            [count(FigureName.closed, 34), count(FigureName.completed, nil), count(FigureName.stopped, nil)],
            sums: [closed])
        ]),
    ]
  }
}
