internal import RecordSyntax

/// The nature of a question on its six axes.
struct Nature {
  private static let axes = [
    ("parts", "single", "multiple"), ("depth", "practical", "analytical"),
    ("complexity", "simple", "complex"), ("clarity", "clear", "hard-to-name"),
    ("personal", "limited", "strong"), ("privacy", "limited", "strong"),
  ]

  /// The axes with their words.
  let value: Value

  /// A nature that exceeds what is left to internal coaches on a number of axes.
  init(exceeding count: Int, _ dice: inout Dice) {
    let exceeded = dice.some(count, of: Array(Self.axes.indices))
    value = .object(
      Self.axes.enumerated().map { index, axis in
        .init(axis.0, .string(exceeded.contains(index) ? axis.2 : axis.1))
      })
  }
}
