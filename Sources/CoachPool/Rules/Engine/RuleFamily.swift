/// The families that rules belong to.
public enum RuleFamily: String, Sendable, CaseIterable {
  /// What a file must be.
  case structure
  /// Request, intake and choice.
  case procedure
  /// The agreement and the sessions held under it.
  case agreement
  /// What is asked of coaches.
  case coaches
  /// What those who took part say of it afterwards.
  case evaluation
  /// What the AVG asks.
  case privacy
  /// What changed since an earlier pool.
  case history
}
