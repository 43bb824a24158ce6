internal import RecordSyntax

extension Rule {
  static let contractInconsistent = Rule(
    "contract-inconsistent", .structure, .error,
    summary: Phrase(
      nl: "afspraken in contract.json spreken elkaar tegen",
      en: "agreements in contract.json contradict each other"),
    explanation: Phrase(
      nl: """
        Afspraken moeten samen waar te maken zijn. Een gebruikelijk aantal ligt niet boven het hoogste, en gegevens \
        worden niet verwijderd voordat de evaluatie, het terugkomgesprek of het jaarverslag dat ze nodig heeft er kan \
        zijn. Elke soort gegevens heeft een termijn, en een record wordt een keer verwijderd. Structuurregels en de fouten van privacy kunnen niet uit of \
        lager; hoger kan wel.
        """,
      en: """
        Agreements must be possible together. What is usual does not lie above the maximum, and data is not removed \
        before the evaluation, follow-up or annual report that needs it can be there. Every class of data has a term, \
        and a record is deleted in the end. Rules of structure and the errors of privacy cannot be switched off or lowered; they can be raised.
        """),
    source: "facts",
    parameters: [
      "kinds.*.sessions", "kinds.*.minutes", "kinds.*.months", "kinds.*.followUps", "evaluation", "retention",
      "lines.coolOffMonths", "coaches.scoreMonths", "rules",
    ],
    examples: [
      .fails(
        Phrase(nl: "gebruikelijk ligt boven het meeste", en: "usual lies above the maximum"),
        [.edit(Contract.path, .set(["kinds", "regulier", "sessions", "usual"], 9))],
        at: .init(Contract.path, .value(["kinds", "regulier", "sessions", "usual"]))),
      .fails(
        Phrase(nl: "minste ligt boven gebruikelijk", en: "the minimum lies above usual"),
        [.edit(Contract.path, .set(["kinds", "loopbaan", "minutes"], ["least": 90, "usual": 60]))],
        at: .init(Contract.path, .value(["kinds", "loopbaan", "minutes", "least"]))),
      .fails(
        Phrase(
          nl: "een terugkomvenster dat eindigt voor het begint",
          en: "a follow-up window that ends before it begins"),
        [.edit(Contract.path, .set(["kinds", "loopbaan", "followUps", "afterMonths"], 7))],
        at: .init(Contract.path, .value(["kinds", "loopbaan", "followUps", "afterMonths"]))),
      .fails(
        Phrase(
          nl: "codes weg voordat de evaluatie binnen is", en: "codes gone before the evaluation is in"),
        [
          .edit(
            Contract.path,
            .set(
              ["retention"],
              [
                "soonDays": 0,
                "trajectory": [
                  "identifying": [
                    "months": 7, "from": "ended", "then": "remove", "ground": "nazorg",
                  ]
                ],
              ]))
        ],
        at: .init(Contract.path, .value(["retention", "trajectory", "identifying", "months"]))),
      .fails(
        Phrase(nl: "feiten weg voor het jaarverslag", en: "facts gone before the annual report"),
        [
          .edit(
            Contract.path,
            .set(
              ["retention"],
              [
                "evaluation": [
                  "facts": [
                    "months": 6, "from": "on", "then": "delete", "ground": "kort",
                  ]
                ]
              ]))
        ],
        at: .init(Contract.path, .value(["retention", "evaluation", "facts", "months"]))),
      .fails(
        Phrase(nl: "een soort gegevens zonder termijn", en: "a class of data without a term"),
        [.edit(Contract.path, .set(["retention"], ["trajectory": ["content": nil]]))],
        at: .init(Contract.path, .value(["retention", "trajectory", "content"]))),
      .fails(
        Phrase(nl: "coaches en verzoeken zonder termijn", en: "coaches and requests without a term"),
        [
          .edit(
            Contract.path,
            .set(["retention"], ["coach": ["facts": nil], "privacy-request": ["facts": nil]]))
        ],
        at: .init(Contract.path, .value(["retention", "coach", "facts"])),
        .init(Contract.path, .value(["retention", "privacy-request", "facts"]))),
      .fails(
        Phrase(nl: "coaches die nooit worden verwijderd", en: "coaches who are never deleted"),
        [
          .edit(
            Contract.path,
            .set(
              ["retention"],
              ["coach": ["facts": ["months": 24, "from": "left", "then": "remove", "ground": "vragen"]]]))
        ],
        at: .init(Contract.path, .value(["retention", "coach", "facts", "then"]))),
      .fails(
        Phrase(
          nl: "een termijn die begint met wat een traject niet heeft",
          en: "a term that begins with what a trajectory does not have"),
        [
          .edit(
            Contract.path,
            .set(
              ["retention"],
              ["trajectory": ["content": ["months": 12, "from": "left", "then": "remove", "ground": "x"]]]))
        ],
        at: .init(Contract.path, .value(["retention", "trajectory", "content", "from"]))),
      .fails(
        Phrase(
          nl: "gegevens die uit een record moeten dat ze niet missen kan",
          en: "data to be taken out of a record that cannot be without it"),
        [
          .edit(
            Contract.path,
            .set(
              ["retention"],
              ["coach": ["staff": ["months": 12, "from": "left", "then": "remove", "ground": "x"]]]))
        ],
        at: .init(Contract.path, .value(["retention", "coach", "staff", "then"]))),
      .fails(
        Phrase(
          nl: "inhoud weg voordat de evaluatie binnen is", en: "content gone before the evaluation is in"),
        [
          .edit(
            Contract.path,
            .set(
              ["retention"],
              [
                "soonDays": 0,
                "trajectory": ["content": ["months": 7, "from": "ended", "then": "remove", "ground": "x"]],
              ]))
        ],
        at: .init(Contract.path, .value(["retention", "trajectory", "content", "months"]))),
      .fails(
        Phrase(nl: "scores weg voordat ze bekeken zijn", en: "scores gone before they were looked at"),
        [
          .edit(Contract.path, .set(["coaches", "scoreAtLeast"], 7)),
          .edit(Contract.path, .set(["coaches", "scoreMonths"], 48)),
        ],
        at: .init(Contract.path, .value(["retention", "evaluation", "facts", "months"]))),
      .fails(
        Phrase(nl: "een regel van structuur die uit staat", en: "a rule of structure that is off"),
        [.edit(Contract.path, .set(["rules"], ["syntax": "off"]))],
        at: .init(Contract.path, .value(["rules", "syntax"]))),
      .fails(
        Phrase(nl: "een fout van privacy die lager is gezet", en: "an error of privacy that is lowered"),
        [.edit(Contract.path, .set(["rules"], ["retention-overdue": "warning"]))],
        at: .init(Contract.path, .value(["rules", "retention-overdue"]))),
      .passes(
        Phrase(nl: "een regel van structuur die zwaarder weegt", en: "a rule of structure that is raised"),
        [.edit(Contract.path, .set(["rules"], ["not-canonical": "error"]))]),
      .passes(
        Phrase(nl: "een norm die uit staat", en: "a norm that is off"),
        [.edit(Contract.path, .set(["kinds", "regulier", "sessions", "usual"], nil))]),
    ],
    check: .pool { context, findings in
      guard context.pool.hasContract else { return }
      let contract = context.contract
      let written = context.document(Contract.path)?.value()
      for (key, kind) in contract.kinds.entries {
        let written = written?["kinds"]?[key]
        for (name, bounds) in [
          ("sessions", kind.sessions), ("minutes", kind.minutes), ("months", kind.months),
        ] {
          ascending(bounds, written?[name], ["kinds", .key(key), .key(name)], &findings)
        }
        let followUps: Pointer = ["kinds", .key(key), "followUps"]
        ascending([("least", kind.followUps.least), ("most", kind.followUps.most)], followUps, &findings)
        ascending(
          [("afterMonths", kind.followUps.afterMonths), ("withinMonths", kind.followUps.withinMonths)],
          followUps, &findings)
      }
      judgeRetention(contract, &findings)
      judgeSettings(contract, &findings)
    })

  /// Reports each rule that is set below the least it weighs; it weighs that all the same.
  private static func judgeSettings(_ contract: Contract, _ findings: inout Findings) {
    for (name, setting) in contract.rules.entries {
      guard let least = RuleRegistry.rule(named: name)?.leastSeverity else { continue }
      if let severity = setting.severity, severity >= least { continue }
      let word = Phrase.severity(least)
      findings.report(
        Contract.path, .value(["rules", .key(name)]),
        setting == .off
          ? Phrase(nl: "\(name: name) kan niet uit", en: "\(name: name) cannot be switched off")
          : Phrase(
            nl: "\(name: name) kan niet lager dan \(word)", en: "\(name: name) cannot be lower than \(word)"),
        help: Phrase(
          nl:
            "haal deze instelling weg, of zet haar op \(word) of zwaarder; zonder dat weegt de regel \(word)",
          en: "remove this setting, or set it to \(word) or heavier; without it the rule weighs \(word)"),
        detail: name)
    }
  }

  private static func ascending(
    _ bounds: CoachingKind.Bounds, _ written: Value?, _ pointer: Pointer, _ findings: inout Findings
  ) {
    // A default of what is usual binds nobody: only one that was written can contradict the rest.
    let usual = written?["usual"] == nil ? nil : bounds.usual
    ascending(
      [("least", bounds.least), ("usual", usual), ("most", bounds.most), ("limit", bounds.limit)],
      pointer, &findings)
  }

  /// Reports each number that lies above the next one that is set.
  private static func ascending(
    _ numbers: [(name: String, number: Int?)], _ pointer: Pointer, _ findings: inout Findings
  ) {
    let known = numbers.compactMap { entry in entry.number.map { (name: entry.name, number: $0) } }
    for (lower, upper) in zip(known, known.dropFirst()) where lower.number > upper.number {
      let place = pointer.appending(.key(lower.name))
      findings.report(
        Contract.path, .value(place),
        Phrase(
          nl:
            "\(name: place.dotted) is \(lower.number), en dat ligt boven `\(name: upper.name)`, \(upper.number)",
          en:
            "\(name: place.dotted) is \(lower.number), which lies above `\(name: upper.name)`, \(upper.number)"
        ),
        help: Phrase(
          nl: "verlaag `\(name: lower.name)` of verhoog `\(name: upper.name)`",
          en: "lower `\(name: lower.name)` or raise `\(name: upper.name)`"),
        notes: [note(pointer.appending(.key(upper.name)))], detail: lower.name)
    }
  }

  /// The other place of a contradiction.
  static func note(_ place: Pointer) -> Diagnostic.Note {
    .init(
      .init(Contract.path, .value(place)),
      Phrase(nl: "in tegenspraak met \(name: place.dotted)", en: "contradicts \(name: place.dotted)"))
  }
}
