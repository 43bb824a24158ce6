/// A half-open range of byte offsets from the start of a file, kept small because every node has one.
public struct ByteRange: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: UInt32
  /// The offset behind the last byte.
  public var end: UInt32

  /// Makes a range from two offsets; `start` must not lie behind `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a byte range cannot end before it starts")
    self.start = UInt32(start)
    self.end = UInt32(end)
  }

  /// The number of bytes.
  public var count: Int { Int(end - start) }

  /// The same range as indices of a byte array.
  @inlinable public var indices: Range<Int> { Int(start)..<Int(end) }
}
