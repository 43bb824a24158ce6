/// A word of a ``Vocabulary`` as a small integer, so that keys and enumerations compare as integers.
public struct Symbol: Hashable, Sendable {
  /// The word's number; 0 is no word at all.
  public let rawValue: UInt16

  /// Makes the symbol with a given number.
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// What a text that is not in the vocabulary has.
  @inlinable public static var none: Symbol { Symbol(rawValue: 0) }

  /// Compares the numbers, spelled out because the synthesised witness costs in hot loops.
  @inlinable public static func == (left: Symbol, right: Symbol) -> Bool { left.rawValue == right.rawValue }
}
