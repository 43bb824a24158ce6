internal import RecordSyntax

extension Rule {
  static let sessionsOverLimit = Rule(
    "sessions-over-limit", .agreement, .error,
    summary: Phrase(
      nl: "er zijn meer gesprekken gehouden dan deze soort coaching toelaat, ook na verlenging",
      en: "more sessions were held than this kind of coaching admits, extended or not"),
    explanation: Phrase(
      nl: """
        Als een traject langer moet duren dan afgesproken, is een andere aanpak vaak beter. Daarom heeft elke soort \
        een grens die ook een verlenging niet verlegt. Sluit het traject af of verwijs door; een uitzondering leg je \
        vast met een reden.
        """,
      en: """
        When coaching must last longer than agreed, another approach is often better. So each kind has a limit that \
        no extension moves. Close the trajectory or refer on; an exception is recorded with a reason.
        """),
    source: "S4", parameters: ["kinds.*.sessions.limit"],
    examples: [
      .fails(
        Phrase(nl: "negen gesprekken bij een grens van acht", en: "nine sessions with a limit of eight"),
        [
          .edit(
            ExamplePool.trajectory,
            .append(["sessions"], ["on": "2023-07-06", "minutes": 60, "place": "coaching-room"])),
          .edit(
            ExamplePool.trajectory,
            .append(["sessions"], ["on": "2023-07-13", "minutes": 60, "place": "coaching-room"])),
        ], at: .init(ExamplePool.trajectory, .value(["sessions", 8])))
    ],
    check: .trajectory { trajectory, context, findings in
      guard let kind = context.kind(of: trajectory), let limit = kind.sessions.limit else { return }
      let held = trajectory.heldCount(by: context.asOf)
      guard held > limit, let index = trajectory.heldIndex(limit + 1, by: context.asOf) else { return }
      let isRunning = trajectory.closed.isAbsent
      findings.report(
        trajectory.path, .value(["sessions", .index(index)]),
        Phrase(
          nl:
            "er zijn \(held) gesprekken gehouden; bij \(value: kind.label) mogen het er hooguit \(limit) zijn",
          en: "\(held) sessions were held; \(value: kind.label) allows \(limit) at most"),
        label: Phrase(nl: "gesprek \(limit + 1)", en: "session \(limit + 1)"),
        help: Phrase(
          nl: """
            kijk of een gesprek dubbel staat of niet doorging (missed: true)\
            \(name: isRunning ? "; zo niet, sluit het traject dan af of verwijs door" : "")
            \(Phrase.exception(to: "sessions-over-limit"))
            """,
          en: """
            see whether a session was entered twice or did not take place (missed: true)\
            \(name: isRunning ? "; if not, close the trajectory or refer on" : "")
            \(Phrase.exception(to: "sessions-over-limit"))
            """))
    })
}
