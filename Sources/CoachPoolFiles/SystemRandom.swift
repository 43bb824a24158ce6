/// Chance as the system has it, which nobody can foresee.
package struct SystemRandom: RandomNumberGenerator {
  private var generator = SystemRandomNumberGenerator()

  /// Starts anywhere.
  package init() {}

  /// The next number.
  package mutating func next() -> UInt64 { generator.next() }
}
