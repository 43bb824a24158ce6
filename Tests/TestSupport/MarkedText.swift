public import RecordSyntax

/// A text in which ①②③ … mark places: the text without them, and where they stood.
///
/// A test writes the place of a finding into its input, instead of counting bytes.
public struct MarkedText: Sendable {
  /// The text without the markers.
  public let text: String
  /// The byte offset of each marker, ① first; they are numbered from 1 in the text and from 0 here.
  public let offsets: [Int]

  /// Takes the markers out of a text; they need not stand in the order of their numbers.
  public init(_ marked: String) {
    var text = ""
    var found: [(number: UInt32, offset: Int)] = []
    for scalar in marked.unicodeScalars {
      if ("①"..."⑳").contains(scalar) {
        found.append((scalar.value, text.utf8.count))
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    offsets = found.sorted { $0.number < $1.number }.map(\.offset)
  }

  /// The text as bytes.
  public var bytes: [UInt8] { Array(text.utf8) }

  /// The bytes between two markers, by their numbers from 1; `nil` when one is not there.
  public func range(_ start: Int, _ end: Int) -> ByteRange? {
    guard offsets.indices.contains(start - 1), offsets.indices.contains(end - 1) else { return nil }
    return ByteRange(offsets[start - 1], offsets[end - 1])
  }

  /// The ranges from ① to ②, from ③ to ④ and so on.
  public var ranges: [ByteRange] {
    stride(from: 0, to: offsets.count - 1, by: 2).map { ByteRange(offsets[$0], offsets[$0 + 1]) }
  }
}
