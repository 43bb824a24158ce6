public import RecordSyntax

/// At most three coaches for somebody who asks for advice in choosing (S0 tip 8).
///
/// Of all who fit three are drawn by lot, and not the best three: whoever chooses is the coachee. The lot is the
/// trajectory's id, so that who asks again gets the same three, and another coach who comes or goes changes no more than
/// must be.
public struct CoachAdvice: Sendable {
  /// A coach who was drawn, with the themes of the request that are in the profile, keys of the contract.
  public struct Choice: Sendable {
    /// The coach.
    public let profile: CoachProfile
    /// What the request and the profile have in common; empty where no coach who fits has any of its themes.
    public let themes: [String]
  }

  /// Why a coach was not among those who were drawn from, in the order in which it is looked at.
  public enum Obstacle: Sendable, CaseIterable {
    /// Takes no new coachees.
    case closed
    /// Does no trajectories of this kind.
    case kind
    /// Met the coachee before, or has coached in this trajectory.
    case met
    /// Has as many trajectories as there is room for.
    case full
    /// Works too near the coachee.
    case line
    /// Has none of the request's themes, where others have.
    case themes
  }

  /// How many are named at most.
  public static let most = 3

  /// Those who were drawn, in the order of the lot.
  public let choices: [Choice]
  /// How many fit, from whom they were drawn.
  public let fittingCount: Int
  /// The coaches who do not fit, in the order of their names.
  public let others: [(profile: CoachProfile, obstacle: Obstacle)]
  /// Whether it is known where the coachee works, so that it was looked at who works too near.
  public let knowsLines: Bool

  /// Looks for coaches for a trajectory that has none, or needs another.
  public init(for trajectory: Trajectory, in context: RuleContext) {
    let person = trajectory.coachee.value.flatMap { context.surroundings.identities?.person($0) }
    let wanted = trajectory.requested.value?.themes.items ?? []
    var fitting: [Choice] = []
    var others: [(profile: CoachProfile, obstacle: Obstacle)] = []
    for profile in CoachProfile.all(in: context) {
      guard let coach = context.pool.coach(profile.id) else { continue }
      if let obstacle = Self.obstacle(coach, profile, trajectory, person, context) {
        others.append((profile, obstacle))
      } else {
        fitting.append(Choice(profile: profile, themes: wanted.filter(profile.themes.contains)))
      }
    }
    if fitting.contains(where: { !$0.themes.isEmpty }) {
      others += fitting.filter(\.themes.isEmpty).map { ($0.profile, .themes) }
      fitting.removeAll(where: \.themes.isEmpty)
    }
    let lots = fitting.map { (lot: Self.lot(of: $0.profile.id, in: trajectory.id), choice: $0) }
    choices = lots.sorted { $0.lot < $1.lot }.prefix(Self.most).map(\.choice)
    fittingCount = fitting.count
    self.others = others
    knowsLines = person != nil
  }

  /// Why there is nothing to advise on; `nil` where there is.
  public static func refusal(for trajectory: Trajectory, in context: RuleContext) -> Phrase? {
    guard context.contract.choice.allowed.contains(.advised) else {
      return Phrase(
        nl: "advies bij het kiezen is er niet: dat staat niet in choice.allowed in de poolafspraken",
        en: "there is no advice in choosing: choice.allowed in the contract does not have it")
    }
    guard trajectory.delivery.value != .external else {
      return Phrase(
        nl: "dit traject gaat naar een externe aanbieder; een coach uit de pool is niet gevraagd",
        en: "this trajectory goes to an external provider; no coach of the pool is asked for")
    }
    guard trajectory.closed(by: context.asOf) == nil else {
      return Phrase(
        nl: "dit traject is afgesloten; een coach is niet meer nodig",
        en: "this trajectory is closed; no coach is needed any more")
    }
    guard trajectory.kind.value.map(context.contract.kinds.contains) == true else {
      return Phrase(
        nl:
          "de soort van dit traject staat niet in de poolafspraken; herstel die eerst (zie: coachpool check)",
        en: "this trajectory's kind is not in the contract; mend it first (see: coachpool check)")
    }
    return nil
  }

  /// What a coach draws: the digest of both ids.
  private static func lot(of coach: String, in trajectory: String) -> String {
    SHA256.hexDigest(of: Array("\(trajectory)\n\(coach)".utf8))
  }

  private static func obstacle(
    _ coach: Coach, _ profile: CoachProfile, _ trajectory: Trajectory, _ person: Person?,
    _ context: RuleContext
  ) -> Obstacle? {
    guard profile.takesCoachees else { return .closed }
    guard trajectory.kind.value.map(profile.kinds.contains) == true else { return .kind }
    guard !trajectory.namedCoaches.contains(coach.id) else { return .met }
    if let capacity = coach.capacity.value, context.running(with: coach).count >= capacity { return .full }
    if let person, SharedLine(coach, on: context.asOf, person, context.contract.lineLevels) != nil {
      return .line
    }
    return nil
  }
}
