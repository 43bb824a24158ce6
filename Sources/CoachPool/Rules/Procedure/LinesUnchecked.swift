internal import RecordSyntax

extension Rule {
  static let linesUnchecked = Rule(
    "lines-unchecked", .procedure, .warning,
    summary: Phrase(
      nl: "een overeenkomst terwijl bij de kennismaking niet staat dat de lijnen zijn bekeken",
      en: "an agreement whose introduction does not say that the lines were checked"),
    explanation: Phrase(
      nl: """
        Niets is zo lastig als naaste collega, leidinggevende of medewerker worden van iemand aan wie je veel hebt \
        verteld. Bekijk daarom bij de kennismaking of coach en coachee in elkaars lijn werken, en leg vast dat dat is \
        gedaan.
        """,
      en: """
        Nothing is as awkward as becoming the colleague, manager or employee of someone you told a great deal. So look \
        at the introduction whether coach and coachee work in each other's line, and record that it was done.
        """),
    source: "S0-2", yieldsTo: ["introduction-missing"],
    examples: [
      .fails(
        Phrase(nl: "er staat niets over de lijnen", en: "nothing is said of the lines"),
        [.edit(ExamplePool.running, .remove(["introductions", 0, "linesChecked"]))],
        at: .init(ExamplePool.running, .value(["introductions", 0]))),
      .fails(
        Phrase(nl: "de lijnen zijn niet bekeken", en: "the lines were not checked"),
        [.edit(ExamplePool.running, .set(["introductions", 0, "linesChecked"], false))],
        at: .init(ExamplePool.running, .value(["introductions", 0, "linesChecked"]))),
      .passes(
        Phrase(nl: "bekeken bij de eerste van twee gesprekken", en: "checked in the first of two talks"),
        [
          .edit(
            ExamplePool.running,
            .append(
              ["introductions"],
              ["on": "2023-09-28", "coach": "noor-veldhuis", "coachAgrees": true, "coacheeAgrees": true]))
        ]),
    ],
    check: .trajectory { trajectory, context, findings in
      guard trajectory.agreement.value != nil, let coach = trajectory.coach.value,
        let (index, introduction) = trajectory.latestIntroduction(with: coach),
        !(introduction.linesChecked.isAbsent && trajectory.header.hasRemoved(.facts))
      else { return }
      let isChecked = trajectory.introductions.items.contains {
        $0.coach.value == coach && ($0.linesChecked.isFaulty || $0.linesChecked.value == true)
      }
      guard !isChecked else { return }
      let element: Pointer = ["introductions", .index(index)]
      findings.report(
        trajectory.path,
        .value(introduction.linesChecked.isAbsent ? element : element.appending("linesChecked")),
        Phrase(
          nl: """
            er is getekend met \(value: coach, .facts), maar bij de kennismaking staat niet dat de lijnen zijn bekeken
            """,
          en: """
            an agreement was signed with \(value: coach, .facts), but the introduction does not say that the lines \
            were checked
            """),
        label: Phrase(nl: "lijnen niet bekeken", en: "lines not checked"),
        help: Phrase(
          nl: "ga na of zij in elkaars lijn werken en zet linesChecked: true bij de kennismaking",
          en:
            "find out whether they work in each other's line, and put linesChecked: true with the introduction"
        ))
    })
}
