internal import RecordSyntax

extension Command {
  static let merge = Command(
    "merge", operands: "BASE OURS THEIRS", mostOperands: 3,
    summary: Phrase(
      nl: "voegt twee versies van een record samen, voor git", en: "merges two versions of a record, for git"),
    details: Phrase(
      nl: """
        Wat de een wijzigde en de ander niet, komt erbij: gesprekken, verwijzingen en velden van twee mensen komen \
        samen, ook op dezelfde regels. Wat een van beiden weghaalde komt niet terug. Wat elkaar tegenspreekt staat \
        tussen de markeringen van git, waar check het aanwijst; de afsluitcode is dan 1. Wat geen record is of niet \
        goed te lezen, wordt samengevoegd zoals git het zelf doet. Lukt het niet, dan is de afsluitcode 129 en blijft \
        OURS zoals het is. Git roept de opdracht aan als .gitattributes pool/** merge=coachpool heeft, en coachpool \
        init dat één keer in elke kloon heeft aangezet; vindt git coachpool dan niet, dan voegt het zelf de regels samen.
        """,
      en: """
        What one changed and the other did not comes in: sessions, referrals and fields of two people come together, \
        also on the same lines. What either removed does not come back. What contradicts stands between git's \
        markers, where check points at it; the exit code is 1 then. What is no record, or cannot be read, is merged as \
        git does by itself. When it fails the exit code is 129, and OURS stays as it is. Git calls the command when \
        .gitattributes has pool/** merge=coachpool, and coachpool init has switched that on, once in every clone; where \
        git does not find coachpool then, it merges the lines by itself.
        """),
    examples: [
      Example(
        "coachpool merge base.md ours.md theirs.md --path pool/coaches/anna.md",
        Phrase(nl: "schrijf de samengevoegde coach in ours.md", en: "write the merged coach to ours.md")),
      Example(
        "coachpool merge base.md ours.md theirs.md --path pool/coaches/anna.md --dry-run",
        Phrase(nl: "toon wat er in ours.md zou veranderen", en: "show what would change in ours.md")),
    ],
    options: [
      CommandOption(
        "path", value: "PATH",
        Phrase(
          nl: "waar het record in de pool staat, wat zegt wat voor record het is; anders dat van OURS",
          en: "where the record stands in the pool, which says what kind it is; else that of OURS")),
      CommandOption(
        "label", letter: "L", value: "NAME",
        Phrase(
          nl: "hoe de markeringen OURS noemen, en de tweede keer THEIRS",
          en: "what the markers call OURS, and the second time THEIRS")),
      .dryRun,
    ], failureCode: .mergeFailure
  ) { run throws(CommandFailure) in try MergeRun(run).perform() }
}
