internal import RecordSyntax

extension Rule {
  static let concurrentTrajectories = Rule(
    "concurrent-trajectories", .procedure, .warning,
    summary: Phrase(
      nl: "een coachee heeft twee lopende trajecten tegelijk",
      en: "a coachee has two running trajectories at once"),
    explanation: Phrase(
      nl: """
        Twee coaches naast elkaar werken elkaar gemakkelijk tegen, en de plaats ontbreekt voor een ander. Meestal is \
        een van de twee nog niet afgesloten, of is een code verkeerd overgenomen. Sluit het ene traject af of verbeter \
        de code.
        """,
      en: """
        Two coaches side by side easily work against each other, and someone else lacks the place. Mostly one of the \
        two was not closed yet, or a code was copied wrongly. Close the one, or correct the code.
        """),
    source: "facts",
    examples: [
      .fails(
        Phrase(nl: "een tweede traject terwijl het eerste loopt", en: "a second one while the first runs"),
        [.file(ExamplePool.secondPath, ExamplePool.second(coachee: "p-2x8w4d"))],
        at: .init(ExamplePool.secondPath, .value(["coachee"]))),
      .passes(
        Phrase(nl: "een tweede traject na het eerste", en: "a second one after the first"),
        [.file(ExamplePool.secondPath, ExamplePool.second(coachee: "p-7k3m9q"))]),
    ],
    check: .pool { context, findings in
      var running: [(code: String, signed: Day, index: Int)] = []
      for (index, trajectory) in context.pool.trajectories.enumerated() {
        guard let code = trajectory.coachee.value, let signed = trajectory.signed, signed <= context.asOf,
          trajectory.closed.isAbsent || trajectory.closedOn.map({ $0 > context.asOf }) == true
        else { continue }
        running.append((code, signed, index))
      }
      running.sort { ($0.code, $0.signed, $0.index) < ($1.code, $1.signed, $1.index) }
      for (earlier, later) in zip(running, running.dropFirst()) where earlier.code == later.code {
        let path = context.pool.trajectories[later.index].path
        let other = context.pool.trajectories[earlier.index]
        // The same id twice has a finding of its own.
        guard other.id != context.pool.trajectories[later.index].id else { continue }
        findings.report(
          path, .value(["coachee"]),
          Phrase(
            Phrase(
              nl:
                "\(value: later.code, .identifying) heeft ook \(name: other.id), getekend op \(earlier.signed)",
              en: "\(value: later.code, .identifying) also has \(name: other.id), signed on \(earlier.signed)"
            ),
            keptBack: Phrase(
              nl: "deze coachee heeft nog een lopend traject",
              en: "this coachee has another running trajectory")),
          label: Phrase(nl: "het tweede lopende traject", en: "the second running trajectory"),
          help: Phrase(
            nl: """
              sluit een van beide af met closed: { on: JJJJ-MM-DD, reason: … }, of verbeter de code; \
              \(.exception(to: "concurrent-trajectories"))
              """,
            en: """
              close one of them with closed: { on: YYYY-MM-DD, reason: … }, or correct the code; \
              \(.exception(to: "concurrent-trajectories"))
              """),
          notes: [
            .init(
              .init(other.path, .value(["coachee"])),
              Phrase(nl: "het eerste lopende traject", en: "the first running trajectory"), isKeptBack: true)
          ])
      }
    })
}
