internal import RecordSyntax

extension Command {
  static let report = Command(
    "report", operands: "annual|figures YEAR", mostOperands: 2,
    summary: Phrase(
      nl: "schrijft het jaarverslag, of de cijfers ervan", en: "writes the annual report, or its figures"),
    details: Phrase(
      nl: """
        annual: het jaarverslag in Markdown, naar een bestand met beelden (SVG) ernaast; figures: dezelfde cijfers als JSON \
        of CSV. Kleine aantallen worden \
        weggelaten zoals de poolafspraken zeggen (publication), zo dat ze ook niet te berekenen zijn. Een jaar dat met \
        --publish is vastgesteld, wordt daarna afgedrukt zoals het gepubliceerd is, wat er ook met de records gebeurt.
        """,
      en: """
        annual: the annual report in Markdown, in a file with pictures (SVG) beside it; figures: the same figures as JSON \
        or CSV. Small counts are left out as \
        the contract says (publication), so that they cannot be computed either. A year that was fixed by --publish is \
        printed as it was published from then on, whatever happens to the records.
        """),
    examples: [
      Example(
        "coachpool report annual 2023", Phrase(nl: "druk het jaarverslag af", en: "print the annual report")),
      Example(
        "coachpool report annual 2023 --output pool/reports/2023.md",
        Phrase(nl: "schrijf het naar een bestand", en: "write it to a file")),
      Example(
        "coachpool report annual 2023 --explain closed",
        Phrase(
          nl: "uit welke records is dit cijfer geteld?", en: "from which records was this figure counted?")),
      Example(
        "coachpool report annual 2023 --publish --dry-run",
        Phrase(nl: "toon wat publiceren vastlegt", en: "show what publishing would fix")),
      Example(
        "coachpool report figures 2023 --format csv",
        Phrase(nl: "de cijfers voor een rekenblad", en: "the figures for a spreadsheet")),
    ],
    options: [
      .output,
      CommandOption(
        "check",
        Phrase(
          nl:
            "schrijf niets; de afsluitcode is 1 als het bestand (anders reports/YEAR.md in de pool) of een beeld afwijkt",
          en:
            "write nothing; the exit code is 1 when the file (else reports/YEAR.md in the pool) or a picture differs"
        )),
      CommandOption(
        "explain", value: "FIGURE",
        Phrase(
          nl: "noem de records waaruit een cijfer is geteld", en: "name the records a figure was counted from"
        )),
      CommandOption(
        "publish",
        Phrase(
          nl: "stel het jaar vast: in annual/YEAR.md, reports/YEAR.json en reports/YEAR.md met zijn beelden",
          en: "fix the year: in annual/YEAR.md, reports/YEAR.json and reports/YEAR.md with its pictures")),
      CommandOption(
        "dry-run",
        Phrase(
          nl: "bij --publish: schrijf niets, en toon wat er zou veranderen",
          en: "with --publish: write nothing, and show what would change")),
      CommandOption(
        "format", value: "json|csv",
        Phrase(nl: "bij figures: in welke vorm; anders json", en: "with figures: in which form; else json")),
      CommandOption(
        "internal",
        Phrase(
          nl: "bij figures: ook de kleine aantallen, alleen voor de pool zelf; niet in CI",
          en: "with figures: small counts as well, for the pool's own people only; not in CI")),
      CommandOption(
        "smallest-cell", value: "N",
        Phrase(
          nl: "laat aantallen onder N weg; kan alleen hoger zijn dan in de poolafspraken",
          en: "leave out counts below N; can only be higher than in the contract")),
      .despiteErrors,
    ]
  ) { run throws(CommandFailure) in try ReportRun(run).perform() }
}
