internal import RecordSyntax

/// Makes the files of a pool from its plan.
struct PoolMaker {
  private let plan: PoolPlan
  private var dice: Dice
  private var identifiers = Identifiers()
  private var roster: Roster
  private var quotes: QuoteBook
  private var codes = CoacheeCodes()
  private var costs: [Int: Int] = [:]
  private var deletions: [Deletion]
  private var files: [SampleFile] = []

  /// Why a plan cannot be carried out.
  enum Refusal: Error {
    /// Every coach who may take a course is full or away.
    case noCoachFree(on: Day)
  }

  init(_ plan: PoolPlan, _ dice: Dice) {
    self.plan = plan
    self.dice = dice
    roster = Roster(plan.coaches)
    deletions = plan.deletions
    quotes = QuoteBook(plan.quotes)
  }

  /// The files of the pool, by path.
  static func files(_ plan: PoolPlan, _ dice: Dice) throws(Refusal) -> [SampleFile] {
    var maker = PoolMaker(plan, dice)
    try maker.addCourses()
    maker.addCoaches()
    maker.files += plan.meetings.map(\.file)
    maker.files += StandardTerms.all.map(\.file)
    maker.files += plan.files
    maker.files.append(maker.contract)
    if !maker.deletions.isEmpty { maker.files.append(Deletion.ledger(maker.deletions)) }
    return maker.files.sorted { $0.path < $1.path }
  }

  private mutating func addCourses() throws(Refusal) {
    let drawing = TimelineMaker(asOf: plan.asOf)
    var drawn: [(course: Course, timeline: Timeline, dice: Dice)] = []
    for course in plan.courses {
      // Each has chance of its own, so that a change to one leaves the others as they were.
      var own = Dice(seed: dice.next())
      let timeline = drawing.timeline(of: course, &own)
      drawn.append((course, timeline, own))
    }
    // In the order of signing, for that is the order in which coaches fill up.
    let order = drawn.indices.sorted { (drawn[$0].course.start, $0) < (drawn[$1].course.start, $1) }
    for index in order { try add(drawn[index].course, drawn[index].timeline, &drawn[index].dice) }
  }

  private mutating func add(_ course: Course, _ timeline: Timeline, _ dice: inout Dice) throws(Refusal) {
    let year = timeline.requested.year
    var casting = Casting(
      id: identifiers.record("t", year: year, &dice),
      coachee: codes.code(
        from: timeline.requested, to: course.erased == nil ? timeline.closed : nil, &identifiers, &dice))
    try cast(&casting, course, timeline, &dice)
    if let erased = course.erased {
      deletions.append(Deletion(on: erased.description, id: casting.coachee, ground: "erasure"))
    }
    let record = TrajectoryMaker(course: course, timeline: timeline, casting: casting, asOf: plan.asOf)
      .record(&dice)
    files.append(
      SampleFile("trajectories/\(year)/\(casting.id)", record, asJSON: dice.chance(plan.otherForm)))
    countCosts(record)
    let maker = EvaluationMaker(course, timeline, trajectory: casting.id, record: record, asOf: plan.asOf)
    for filled in maker.evaluations(quotes: &quotes, &dice) {
      let id = identifiers.record("e", year: filled.on.year, &dice)
      files.append(
        SampleFile("evaluations/\(filled.on.year)/\(id)", filled.record, asJSON: !dice.chance(plan.otherForm))
      )
    }
  }

  /// Gives the parts of a course to coaches or a provider.
  private mutating func cast(
    _ casting: inout Casting, _ course: Course, _ timeline: Timeline, _ dice: inout Dice
  ) throws(Refusal) {
    if course.isExternal {
      casting.provider = dice.pick(Keys.providers).key
      return
    }
    if let signed = timeline.signed {
      let last = timeline.closed ?? plan.asOf
      guard let coach = roster.assign(kind: course.kind.key, from: signed, to: last, &dice) else {
        throw .noCoachFree(on: signed)
      }
      casting.coach = coach
      if course.isHandedOver, let met = timeline.metSuccessor {
        casting.successor = roster.assign(kind: course.kind.key, from: met, to: last, but: coach.id, &dice)
      }
    }
    var met = casting.coach.map { [$0.id] } ?? []
    for day in timeline.introductions.dropLast(casting.coach == nil ? 0 : 1) {
      guard let other = roster.anyone(on: day, but: met, &dice) else { continue }
      casting.others.append(other.id)
      met.append(other.id)
    }
  }

  private mutating func countCosts(_ record: Value) {
    guard case .array(let entries)? = record["costs"] else { return }
    for entry in entries {
      guard case .string(let text)? = entry["on"], let on = Day(text),
        case .number(let number)? = entry["cents"], let cents = number.int
      else { continue }
      costs[on.year, default: 0] += cents
    }
  }

  private mutating func addCoaches() {
    for coach in plan.coaches {
      var own = Dice(seed: dice.next())
      let attended = plan.meetings.filter { $0.attendees.contains(coach.id) }
      let development = DevelopmentMaker(coach, asOf: plan.asOf, attended: attended).entries(&own)
      files.append(CoachRecord(coach: coach, development: development).file)
    }
  }

  /// The contract, with a budget that external coaching stayed within, in steps of 2,500 euro.
  private var contract: SampleFile {
    let step = 250_000
    let budget = costs.keys.sorted().map { ($0, ((costs[$0] ?? 0) / step + 1) * step) }
    return ContractMaker(
      organisation: plan.organisation, asOf: plan.asOf, budget: budget, smallestCell: plan.smallestCell,
      idleMonths: plan.idleMonths
    ).file
  }
}
