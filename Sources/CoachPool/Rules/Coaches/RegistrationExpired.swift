internal import RecordSyntax

extension Rule {
  static let registrationExpired = Rule(
    "registration-expired", .coaches, .warning,
    summary: Phrase(
      nl:
        "een coach hield gesprekken terwijl de registratie was verlopen, of zonder de registratie die verplicht is",
      en: "a coach held sessions with an expired registration, or without one that is required"),
    explanation: Phrase(
      nl: """
        Coachees kiezen mede op een registratie; wat in het profiel staat hoort dus te gelden. Gekeken wordt naar \
        de dagen van gehouden gesprekken; een registratie die wel geldt, bij welk register ook, is genoeg. Leg de \
        verlenging vast, of haal een verlopen registratie uit het profiel als zij niet verplicht is.
        """,
      en: """
        Coachees choose partly by a registration, so what the profile shows should hold. What counts are the days of sessions that \
        were held; any registration that holds, with whatever register, is enough. Record the renewal, or take an \
        expired registration out of the profile when none is required.
        """),
    source: "S0-9", parameters: ["coaches.registers.*.years", "coaches.registration"],
    examples: [
      .fails(
        Phrase(nl: "een gesprek op de dag na het verlopen", en: "a session on the day after it expired"),
        [.edit(ExamplePool.coach, .append(["registrations"], registration("2018-12-12", "2023-12-11")))],
        at: .init(ExamplePool.coach, .value(["registrations", .index(0), "until"]))),
      .fails(
        Phrase(nl: "verplicht, en er is er geen", en: "required, and there is none"),
        [.edit(Contract.path, .set(["coaches", "registration"], "required"))],
        at: .init(ExamplePool.coach, .value(["name"]))),
      .passes(
        Phrase(nl: "een gesprek op de laatste dag", en: "a session on the last day"),
        [.edit(ExamplePool.coach, .append(["registrations"], registration("2018-12-13", "2023-12-12")))]),
      .passes(
        Phrase(nl: "verlengd", en: "renewed"),
        [
          .edit(ExamplePool.coach, .append(["registrations"], registration("2018-12-12", "2023-12-11"))),
          .edit(ExamplePool.coach, .append(["registrations"], registration("2023-12-12", "2028-12-11"))),
        ]),
    ],
    check: .coach { coach, context, findings in
      let policy = context.contract.coaches
      let registrations = coach.registrations.items
      guard !coach.registrations.isFaulty, !registrations.isEmpty || policy.isRegistrationRequired,
        !registrations.contains(where: \.isUnclear), !coach.header.hasRemoved(.published)
      else { return }
      let spans = registrations.map { registration in
        let register = registration.body.value.flatMap { policy.registers[$0] }
        // Until when one with a wrong last day holds cannot be told.
        let isKnown = registration.properLastDay(register) == nil
        return Span(from: registration.from.value, last: isKnown ? registration.lastDay(register) : nil)
      }
      // Nothing has ended yet, and nothing is asked.
      guard policy.isRegistrationRequired || spans.contains(where: { $0.hasEnded(by: context.asOf) }) else {
        return
      }
      guard let (day, place) = firstSession(of: coach, context, outside: spans, policy) else { return }
      let index = spans.indices.filter { spans[$0].hasEnded(by: day) }.max {
        (spans[$0].last ?? day) < (spans[$1].last ?? day)
      }
      let last = index.flatMap { spans[$0].last }
      let wasRegistered = index != nil
      findings.report(
        coach.path,
        index.map {
          .value(["registrations", .index($0), registrations[$0].until.isAbsent ? "from" : "until"])
        } ?? .value(["name"]),
        last.map {
          Phrase(
            nl: "de registratie gold tot en met \($0), en op \(day) is een gesprek gehouden",
            en: "the registration held until \($0), and a session was held on \(day)")
        }
          ?? Phrase(
            nl: "op \(day) is een gesprek gehouden zonder registratie, en die is verplicht",
            en: "a session was held on \(day) without a registration, which is required"),
        label: index == nil
          ? Phrase(nl: "niet geregistreerd", en: "not registered") : Phrase(nl: "verlopen", en: "expired"),
        help: Phrase(
          nl: """
            \(name: wasRegistered ? "was de registratie op tijd verlengd" : "gold er toen een registratie"), voeg die dan toe; zo \
            niet, bespreek het met de coach
            registrations: [{ body: …, level: …, from: JJJJ-MM-DD, until: JJJJ-MM-DD }]
            \(Phrase.exception(to: "registration-expired"))
            """,
          en: """
            \(name: wasRegistered ? "if the registration was renewed in time" : "if a registration held then"), add that; if not, \
            talk about it with the coach
            registrations: [{ body: …, level: …, from: YYYY-MM-DD, until: YYYY-MM-DD }]
            \(Phrase.exception(to: "registration-expired"))
            """),
        notes: [.init(place, Phrase(nl: "het eerste zulke gesprek", en: "the first such session"))]
          + (index == nil ? [.norm(["coaches", "registration"])] : []))
    })

  /// The days on which a registration holds; without bounds where none are known.
  private struct Span {
    let from: Day?
    let last: Day?

    func contains(_ day: Day) -> Bool {
      (from.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
    }

    func hasEnded(by day: Day) -> Bool { last.map { $0 < day } ?? false }
  }

  /// The first session by day that the coach held when no registration held but one had, or was required.
  private static func firstSession(
    of coach: Coach, _ context: RuleContext, outside spans: [Span], _ policy: CoachPolicy
  ) -> (Day, Diagnostic.Location)? {
    var first: (day: Day, trajectory: Trajectory, index: Int)?
    for (trajectory, handover) in context.assignments(of: coach) where trajectory.isInternal {
      guard !trajectory.hasUnclearTerms, let taken = trajectory.takenOn(handover: handover) else { continue }
      let left = trajectory.leftCoach(handover: handover, asOf: context.asOf)
      for (index, session) in trajectory.sessions.items.enumerated() {
        guard session.wasHeld(by: context.asOf), let day = session.on.value,
          day < first?.day ?? context.asOf.adding(days: 1), handover == nil || taken <= day,
          left.map({ day <= $0 }) ?? true, !spans.contains(where: { $0.contains(day) }),
          policy.isRegistrationRequired || spans.contains(where: { $0.hasEnded(by: day) })
        else { continue }
        first = (day, trajectory, index)
      }
    }
    return first.map { ($0.day, .init($0.trajectory.path, .value(["sessions", .index($0.index), "on"]))) }
  }

  private static func registration(_ from: Value, _ until: Value) -> Value {
    ["body": "nobco-eia", "level": "Practitioner", "number": "EIA-0042", "from": from, "until": until]
  }
}
