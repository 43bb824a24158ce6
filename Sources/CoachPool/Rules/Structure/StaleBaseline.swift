internal import RecordSyntax

extension Rule {
  package static let staleBaseline = Rule(
    "stale-baseline", .structure, .warning,
    summary: Phrase(
      nl: "een bekende bevinding (--baseline) is er niet meer", en: "a known finding (--baseline) is gone"),
    explanation: Phrase(
      nl: """
        De lijst van bekende bevindingen laat met rust wat er al was. Staat er iets op wat intussen verholpen is, dan \
        zou dezelfde fout op dezelfde plek opnieuw onopgemerkt blijven. Zo wordt de lijst alleen maar korter. Bij een \
        deel van de pool of van de regels wordt alleen over dat deel van de lijst geoordeeld.
        """,
      en: """
        The list of known findings lets be what was there before. When something on it has been mended, the same \
        fault in the same place would go unnoticed again. So the list only gets shorter. With a part of the pool or of \
        the rules, only that part of the list is judged.
        """),
    examples: [
      .fails(
        Phrase(
          nl: "een thema dat niet bestond, is daarna verbeterd",
          en: "a theme that did not exist was corrected afterwards"),
        [
          .edit(ExamplePool.trajectory, .set(["requested", "themes", 0], "leiderschp")), .baseline,
          .edit(ExamplePool.trajectory, .set(["requested", "themes", 0], "leiderschap")),
        ], at: .init(ExamplePool.baselinePath, .bytes(ByteRange(14, 162)))),
      .passes(
        Phrase(nl: "wat bekend is, wordt niet gemeld", en: "what is known is not reported"),
        [.edit(ExamplePool.trajectory, .set(["requested", "themes", 0], "leiderschp")), .baseline]),
    ],
    check: .baseline)
}

/// Finds entries of a baseline of which there is less than they say.
enum StaleBaseline {
  /// - Parameters:
  ///   - entry: The entry.
  ///   - path: The baseline's path.
  ///   - count: How many findings of the entry are left.
  static func finding(_ entry: Baseline.Entry, in path: String, left count: Int) -> Diagnostic {
    let (rule, record) = (entry.identity.rule, entry.identity.path)
    let isGone = count <= 0
    return Diagnostic(
      rule: Rule.staleBaseline.name, severity: Rule.staleBaseline.severity,
      at: .init(path, .bytes(entry.range)),
      isGone
        ? Phrase(
          nl:
            "verholpen: de bekende bevinding \(name: rule) in \(name: record) is er niet meer, maar staat nog op de lijst",
          en: "mended: the known finding \(name: rule) in \(name: record) is gone, but is still on the list")
        : Phrase(
          nl:
            "van deze \(entry.count) bekende bevindingen zijn er nog \(count): \(name: rule) in \(name: record)",
          en: "of these \(entry.count) known findings \(count) are left: \(name: rule) in \(name: record)"),
      help: isGone
        ? Phrase(
          nl:
            "haal deze vermelding van de lijst, dan valt het op als de fout terugkomt; schrijf de lijst alleen opnieuw (coachpool check --write-baseline FILE) als er verder niets te vinden is, want wat nieuw is komt er dan ook op",
          en:
            "take this entry off the list, so that it shows if the fault comes back; write the list anew (coachpool check --write-baseline FILE) only when nothing else is found, for what is new would go on it too"
        )
        : Phrase(
          nl:
            "zet `count` op \(count); schrijf de lijst alleen opnieuw (coachpool check --write-baseline FILE) als er verder niets te vinden is, want wat nieuw is komt er dan ook op",
          en:
            "set `count` to \(count); write the list anew (coachpool check --write-baseline FILE) only when nothing else is found, for what is new would go on it too"
        ),
      detail: entry.identity.fingerprint)
  }
}
