/// One kind of coaching and its norms.
///
/// A class, for rules ask for that of every trajectory, and copying it as a value counts each of its parts.
public final class CoachingKind: Sendable {
  /// Its label.
  public let label: String
  /// Whether it counts in the pool's figures.
  public let countsInPool: Bool
  /// Who may deliver it.
  public let delivery: [Delivery]
  /// What a trajectory of this kind must have.
  public let requires: [Requirement]
  /// How many sessions; `least`, `usual` and `most` bound what may be agreed, `limit` what may be held.
  public let sessions: Bounds
  /// How long a session is, in minutes.
  public let minutes: Bounds
  /// How long it lasts, in months from signing.
  public let months: Bounds
  /// After how many weeks without a session it counts as stalled.
  public let stalledWeeks: Int?
  /// How many follow-ups, and in what window.
  public let followUps: FollowUpPolicy
  /// Whether an assessment is part of it.
  public let assessment: AssessmentPolicy
  /// The minutes of training a coach needs for it.
  public let trainingMinutes: Int?
  /// The right it gives effect to.
  public let right: RightPolicy?
  /// What an hour of an internal coach counts for, in euro cents.
  public let hourlyCents: Int?
  /// The time for preparation, as thousandths of the time with the coachee.
  public let preparationThousandths: Int

  init(_ reader: ValueReader) {
    label = reader.label
    countsInPool = reader["countsInPool"].bool ?? true
    delivery = reader["delivery"].words()
    requires = reader["requires"].words()
    sessions = Bounds(reader["sessions"])
    minutes = Bounds(reader["minutes"])
    months = Bounds(reader["months"])
    stalledWeeks = reader["stalledWeeks"].int
    followUps = FollowUpPolicy(reader["followUps"])
    assessment = reader["assessment"].word() ?? .none
    trainingMinutes = reader["training"]["minutes"].int
    right = RightPolicy(reader["right"])
    hourlyCents = reader["hourlyCents"].int
    preparationThousandths = reader["preparationShare"].decimal?.thousandths ?? 0
  }

  /// What a trajectory must have.
  public enum Requirement: String, Sendable, CaseIterable {
    /// An intake.
    case intake
    /// An introduction with the coach.
    case introduction
    /// An agreement on all topics.
    case agreementTopics = "agreement-topics"
    /// An evaluation.
    case evaluation
  }

  /// Bounds of a number, each of which may be off.
  public struct Bounds: Sendable {
    /// The least that may be agreed.
    public let least: Int?
    /// What is usual.
    public let usual: Int?
    /// The most that may be agreed.
    public let most: Int?
    /// The most that may come about.
    public let limit: Int?

    init(_ reader: ValueReader) {
      least = reader["least"].int
      usual = reader["usual"].int
      most = reader["most"].int
      limit = reader["limit"].int
    }
  }

  /// How many talks follow the end, and when (S4).
  public struct FollowUpPolicy: Sendable {
    /// The least number.
    public let least: Int?
    /// The most.
    public let most: Int?
    /// From how many months after closing.
    public let afterMonths: Int?
    /// Until how many months after closing.
    public let withinMonths: Int?

    init(_ reader: ValueReader) {
      least = reader["least"].int
      most = reader["most"].int
      afterMonths = reader["afterMonths"].int
      withinMonths = reader["withinMonths"].int
    }
  }

  /// Whether an assessment is part of a kind.
  public enum AssessmentPolicy: String, Sendable {
    /// Never.
    case none
    /// When the coachee agrees.
    case byAgreement = "by-agreement"
  }

  /// A right to a talk every so many years (S1).
  public struct RightPolicy: Sendable {
    /// The interval in years.
    public let everyYears: Int
    /// Within how many days an intake must follow.
    public let answerDays: Int?

    init?(_ reader: ValueReader) {
      guard let years = reader["everyYears"].int else { return nil }
      everyYears = years
      answerDays = reader["answerDays"].int
    }
  }
}
