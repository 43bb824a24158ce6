/// Something that must hold for any input and does not hold for this one.
public struct BrokenProperty: Error, CustomStringConvertible {
  /// What should have held.
  public let description: String
}

/// Demands a condition; `property` says what should hold.
func hold(_ condition: Bool, _ property: @autoclosure () -> String) throws(BrokenProperty) {
  if !condition { throw BrokenProperty(description: property()) }
}
