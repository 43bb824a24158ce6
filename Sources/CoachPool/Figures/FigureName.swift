/// The names of figures that code refers to; frozen, for annual records and `--explain` use them.
enum FigureName {
  static let total = "total"
  static let carriedOver = "carriedOver"
  static let started = "started"
  static let closed = "closed"
  static let completed = "completed"
  static let stopped = "stopped"
  static let referredOn = "referredOn"
  static let running = "running"
  static let sessionsMean = "sessionsMean"
  static let referrals = "referrals"
  static let referralsBack = "referralsBack"
  static let referralsOutside = "referralsOutside"
  static let referralsUnsigned = "referralsUnsigned"
  static let referralsRemoved = "referralsRemoved"
  static let clickRate = "clickRate"
  static let responseRate = "responseRate"
  static let invited = "evaluation.invited"
  static let answered = "evaluation.answered"
  static let toInvite = "evaluation.toInvite"
  static let notAsked = "evaluation.notAsked"
  static let scores = "scores"
  static let funnel = "funnel"
  static let funnelEvaluated = "funnel.evaluated"
  static let waits = "waits"
  static let themes = "themes"
  static let choice = "choice"
  static let delivery = "delivery"
  static let introductionsAnswered = "introductions.answered"
  static let introductionsAgreed = "introductions.agreed"
  static let events = "events"
  static let development = "development"
  static let developmentCoaches = "development.coaches"
  static let coverage = "coverage"
  static let coverageCoaches = "coverage.coaches"
  static let capacityUsed = "coverage.capacityUsed"
  /// What coaches who take coachees are counted by.
  static let coverageFamilies = ["themes", "languages", "departments"].map { "\(coverage).\($0)" }
  static let programmesRequested = "programmes.requested"
  static let time = "time.internal"
  static let costsInternal = "costs.internal"
  static let costsExternal = "costs.external"
  static let budget = "costs.budget"
  static let budgetLeft = "costs.budgetLeft"

  /// Whether a figure tells how things are on the day that it is counted on, whatever the year: of a year that was
  /// published it cannot be counted any more, and another number today contradicts nothing.
  static func isOfDay(_ name: String) -> Bool { name.hasPrefix(coverage + ".") }

  /// The numbers of trajectories that are counted from their facts alone.
  static let countsOfFacts: Set = [
    total, carriedOver, started, closed, completed, stopped, referredOn, running,
  ]
}
