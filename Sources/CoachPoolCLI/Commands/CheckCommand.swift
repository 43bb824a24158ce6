internal import RecordSyntax

extension Command {
  static let check = Command(
    "check", operands: "[PATH…]", mostOperands: .max, takesPaths: true,
    summary: Phrase(nl: "kijkt de pool na", en: "checks the pool"),
    details: Phrase(
      nl: """
        De hele pool wordt gelezen; met paden erbij worden de bevindingen daarin getoond, en apart wat er elders door \
        die bestanden te vinden is; dat telt niet voor de afsluitcode. Wat van de kalender afhangt heet due. Op een \
        branch is de commit om mee te vergelijken: --against $(git merge-base main HEAD).
        """,
      en: """
        The whole pool is read; with paths the findings in those are shown, and apart what is found elsewhere because \
        of those files; that does not count for the exit code. What depends on the calendar is called due. On a \
        branch the commit to compare with is: --against $(git merge-base main HEAD).
        """),
    examples: [
      Example("coachpool check", Phrase(nl: "kijk alles na", en: "check everything")),
      Example(
        "coachpool check pool/coaches",
        Phrase(nl: "toon alleen wat de coaches betreft", en: "show only what concerns coaches")),
      Example(
        "coachpool check pool/contract.json",
        Phrase(
          nl: "toon wat er in de poolafspraken te vinden is, en elders door die afspraken",
          en: "show what is found in the contract, and elsewhere because of it")),
      Example(
        "coachpool check --skip due --fail-on warning",
        Phrase(
          nl: "zonder wat van de kalender afhangt; ook waarschuwingen tellen als fout",
          en: "without what depends on the calendar; warnings fail too")),
      Example(
        "coachpool check --statistics",
        Phrase(nl: "hoe vaak elke regel iets vindt", en: "how often each rule finds something")),
      Example(
        "coachpool check --only structure,retention-overdue --limit 20",
        Phrase(nl: "een familie en een regel, de eerste twintig", en: "a family and a rule, the first twenty")
      ),
      Example(
        "coachpool check --write-baseline baseline.json",
        Phrase(nl: "schrijf op wat er nu te vinden is", en: "write down what there is to find now")),
      Example(
        "coachpool check --baseline baseline.json",
        Phrase(
          nl: "toon alleen wat er sindsdien bij kwam, of verholpen is",
          en: "show only what has come since, or was mended")),
      Example(
        "coachpool check --staged",
        Phrase(nl: "kijk na wat git gaat vastleggen", en: "check what git is about to commit")),
      Example(
        "coachpool check --against HEAD~1",
        Phrase(
          nl: "kijk ook na wat er sinds de vorige commit is verdwenen of veranderd",
          en: "also check what is gone or has changed since the commit before")),
      Example(
        "coachpool check --fix --dry-run",
        Phrase(nl: "toon wat --fix zou herstellen", en: "show what --fix would mend")),
    ],
    options: [
      CommandOption(
        "only", value: "RULE|FAMILY|due", isList: true,
        Phrase(
          nl: "alleen deze regel, familie of due; meer met komma's, of vaker gegeven",
          en: "only this rule, family or due; several with commas, or given again")),
      CommandOption(
        "skip", value: "RULE|FAMILY|due", isList: true,
        Phrase(
          nl: "niet deze regel, familie of due; meer met komma's, of vaker gegeven",
          en: "not this rule, family or due; several with commas, or given again")),
      CommandOption(
        "fail-on", value: "error|warning|info",
        Phrase(
          nl: "vanaf welke ernst de afsluitcode 1 is; anders error",
          en: "from which severity on the exit code is 1; else error")),
      CommandOption(
        "format", value: OutputFormat.allCases.map(\.rawValue).joined(separator: "|"),
        Phrase(nl: "de vorm van de uitvoer; anders text", en: "the form of the output; else text")),
      CommandOption(
        "limit", value: "N",
        Phrase(
          nl: "toon er hooguit zoveel, en zeg hoeveel er niet getoond zijn; alle tellen voor de afsluitcode",
          en: "show at most so many, and say how many are not shown; all count for the exit code")),
      CommandOption(
        "statistics",
        Phrase(
          nl: "toon per regel hoeveel bevindingen er zijn, en in hoeveel bestanden",
          en: "show for each rule how many findings there are, and in how many files")),
      .output,
      CommandOption(
        "baseline", value: "FILE",
        Phrase(
          nl: "laat met rust wat in deze lijst staat; wat er niet meer is wordt gemeld",
          en: "let be what stands in this list; what is there no more is reported")),
      CommandOption(
        "write-baseline", value: "FILE",
        Phrase(
          nl: "schrijf de bevindingen als bekend op, zonder waarden en regelnummers, en toon niets",
          en: "write the findings down as known, without values and line numbers, and show nothing")),
      CommandOption(
        "staged",
        Phrase(
          nl: "beoordeel wat git zou vastleggen (git add), en niet de werkmap",
          en: "judge what git would commit (git add), and not the work tree")),
      CommandOption(
        "against", value: "REV",
        Phrase(
          nl: "leg de pool naast die van een commit, met de regels van de familie history",
          en: "lay the pool beside that of a commit, by the rules of the family history")),
      CommandOption(
        "fix",
        Phrase(
          nl: "herstel wat zonder twijfel te herstellen is; de rest van elk bestand blijft zoals het is",
          en: "mend what can be mended without a doubt; the rest of each file stays as it is")),
      CommandOption(
        "dry-run",
        Phrase(
          nl: "schrijf niets; toon met --fix wat er zou veranderen",
          en: "write nothing; show with --fix what would change")),
    ]
  ) { run throws(CommandFailure) in try CheckRun(run).perform() }
}
