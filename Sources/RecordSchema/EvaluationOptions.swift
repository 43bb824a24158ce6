/// How a document is evaluated.
public struct EvaluationOptions: Hashable, Sendable {
  /// Whether a member whose value is null counts as not there, unless its schema admits null by name.
  public var nullIsAbsent: Bool
  /// Whether `format` is asserted; else it only is an annotation.
  public var assertsFormat: Bool

  /// Makes options.
  public init(nullIsAbsent: Bool, assertsFormat: Bool) {
    self.nullIsAbsent = nullIsAbsent
    self.assertsFormat = assertsFormat
  }

  /// Any JSON: null is a value, and formats are asserted.
  public static let standard = EvaluationOptions(nullIsAbsent: false, assertsFormat: true)
  /// Records: an empty value reads as absent.
  public static let records = EvaluationOptions(nullIsAbsent: true, assertsFormat: true)
}
