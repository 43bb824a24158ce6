/// A scalar's text as UTF-8, with the way back to the bytes of the file it was decoded from.
///
/// A rule that looks at words inside an escaped or folded string points at the right bytes by it.
public struct DecodedText: Hashable, Sendable {
  /// A stretch of the text that was copied (or, for an escape, made) from one place.
  struct Run: Hashable, Sendable {
    /// Where the stretch starts in the decoded text.
    var decoded: Int
    /// Where it comes from in the file.
    var source: Int
    /// How many file bytes it comes from; more or fewer than decoded bytes for an escape or a fold.
    var sourceCount: Int
    /// Whether the decoded bytes are the file's, one for one.
    var isCopy: Bool
  }

  /// The decoded text.
  public private(set) var utf8: [UInt8] = []
  private(set) var runs: [Run] = []

  /// Starts an empty text.
  public init() {}

  /// Takes bytes of a file as they are.
  package init(_ bytes: [UInt8], _ range: ByteRange) { copy(bytes, range.indices) }

  /// The text as a string.
  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Appends file bytes as they are.
  mutating func copy(_ bytes: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = runs.last, last.isCopy, last.source + last.sourceCount == range.lowerBound {
      runs[runs.count - 1].sourceCount += range.count
    } else {
      runs.append(
        Run(decoded: utf8.count, source: range.lowerBound, sourceCount: range.count, isCopy: true))
    }
    utf8 += bytes[range]
  }

  /// Appends bytes that stand for the given bytes of the file: an escape's or a fold's.
  mutating func put(_ decoded: some Sequence<UInt8>, from range: Range<Int>) {
    runs.append(
      Run(decoded: utf8.count, source: range.lowerBound, sourceCount: range.count, isCopy: false))
    utf8 += decoded
  }

  /// The bytes of the file that a range of the decoded text comes from.
  public func sourceRange(of range: Range<Int>) -> ByteRange {
    guard let first = runs.last(where: { $0.decoded <= range.lowerBound }) else { return ByteRange(0, 0) }
    let start = first.isCopy ? first.source + range.lowerBound - first.decoded : first.source
    guard !range.isEmpty, let last = runs.last(where: { $0.decoded <= range.upperBound - 1 }) else {
      return ByteRange(start, start)
    }
    let end =
      last.isCopy ? last.source + range.upperBound - last.decoded : last.source + last.sourceCount
    return ByteRange(start, max(start, end))
  }
}
