public import RecordSyntax

/// One request for coaching and what became of it.
///
/// A class, though nothing in it ever changes: rules pass tens of thousands of them around, and copying one as a value
/// counts a reference for each of its fields.
public final class Trajectory: Record {
  /// What every record has.
  public let header: RecordHeader
  /// The kind of coaching, a key of the contract's `kinds`.
  public let kind: Field<String>
  /// The coachee's code.
  public let coachee: Field<String>
  /// By a coach of the pool or by a provider.
  public let delivery: Field<Delivery>
  /// How it began.
  public let requested: Field<Request>
  /// Whether it was granted.
  public let decision: Field<Decision>
  /// The first talk, with a coordinator.
  public let intake: Field<Intake>
  /// The talks in which coach and coachee met.
  public let introductions: FieldList<Introduction>
  /// The coach who took it on.
  public let coach: Field<String>
  /// The provider who took it on, a key of the contract.
  public let provider: Field<String>
  /// How the coach was chosen.
  public let chosenBy: Field<ChoiceWay>
  /// Changes of coach under way.
  public let handovers: FieldList<Handover>
  /// What was agreed and signed.
  public let agreement: Field<Agreement>
  /// The assessment, if there was one.
  public let assessment: Field<Assessment>
  /// The sessions.
  public let sessions: FieldList<Session>
  /// The talks with the manager.
  public let managerTalks: FieldList<ManagerTalk>
  /// Where the coachee was referred to.
  public let referrals: FieldList<Referral>
  /// How it ended.
  public let closed: Field<Closing>
  /// The talks after the end.
  public let followUps: FieldList<FollowUp>
  /// When the coachee was asked for an evaluation.
  public let evaluationInvited: Field<Day>
  /// What it cost outside.
  public let costs: FieldList<Cost>

  init(_ header: RecordHeader, _ reader: inout RecordReader) {
    self.header = header
    kind = reader.text(.kind)
    coachee = reader.text(.coachee)
    delivery = reader.word(.delivery)
    requested = reader.object(.requested, Request.init)
    decision = reader.object(.decision, Decision.init)
    intake = reader.object(.intake, Intake.init)
    introductions = reader.objects(.introductions, Introduction.init)
    coach = reader.text(.coach)
    provider = reader.text(.provider)
    chosenBy = reader.word(.chosenBy)
    handovers = reader.objects(.handovers, Handover.init)
    agreement = reader.object(.agreement, Agreement.init)
    assessment = reader.object(.assessment, Assessment.init)
    sessions = reader.objects(.sessions, Session.init)
    managerTalks = reader.objects(.managerTalks, ManagerTalk.init)
    referrals = reader.objects(.referrals, Referral.init)
    closed = reader.object(.closed, Closing.init)
    followUps = reader.objects(.followUps, FollowUp.init)
    evaluationInvited = reader.day(.evaluationInvited)
    costs = reader.objects(.costs, Cost.init)
  }
}

/// Who delivers the coaching.
public enum Delivery: String, RecordWord {
  /// A coach of the pool.
  case `internal`
  /// A provider.
  case external

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}

/// How a coach was chosen (S0 tip 8).
public enum ChoiceWay: String, RecordWord {
  /// By the coachee, from the profiles.
  case coachee
  /// By the coachee, with advice.
  case advised
  /// By someone else.
  case assigned

  /// The symbols of the words.
  public static let table = WordTable<Self>()
}
