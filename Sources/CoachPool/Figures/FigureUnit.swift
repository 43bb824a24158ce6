/// What a figure's number is measured in.
public enum FigureUnit: Sendable, CaseIterable {
  /// Whole things.
  case count
  /// Tenths of a whole, for a mean.
  case tenths
  /// Tenths of a percent, for a share.
  case perMille
  /// Tenths of a day, for a median.
  case tenthsOfDays
  /// Minutes.
  case minutes
  /// Euro cents.
  case cents

  /// How many decimals the number is printed with, for what is kept in tenths.
  var decimals: Int {
    switch self {
    case .count, .minutes, .cents: 0
    case .tenths, .perMille, .tenthsOfDays: 1
    }
  }
}
