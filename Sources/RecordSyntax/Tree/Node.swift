/// One key or value of a ``Document``: 16 bytes, in document order.
///
/// A container's children follow it directly. An object's children are pairs of a key node and its value's subtree;
/// `next` of a node is the index behind its subtree (of a key: behind its value's subtree).
public struct Node: Sendable {
  /// What a node is.
  public enum Kind: UInt8, Sendable {
    case null, `false`, `true`, number, string, array, object, key
  }

  /// How a text is written, which says how to decode it.
  public enum Style: UInt8, Sendable {
    /// The bytes of the range are the value: a plain or number scalar on one line.
    case bare
    /// JSON string without escapes: the value stands between the quotes.
    case json
    /// JSON string with escapes.
    case jsonEscaped
    /// YAML plain scalar over several lines.
    case plainFolded
    /// YAML single-quoted; `singleEscaped` when it has `''` or several lines.
    case single, singleEscaped
    /// YAML double-quoted; `doubleEscaped` when it has escapes or several lines.
    case double, doubleEscaped
    /// YAML block scalars; the node's symbol number is the indentation of their content in columns.
    case literal, folded
    /// Containers: a flow collection (`{}`, `[]`) or JSON; and a YAML block collection.
    case flow, block
  }

  /// What the node is.
  public let kind: Kind
  /// How it is written.
  public let style: Style
  /// The word of a key or of a short text, when the vocabulary has it.
  public let symbol: Symbol
  /// The bytes of the node, quotes and brackets included; empty for a value that is not written.
  public var range: ByteRange
  /// The index behind this node's subtree.
  public var next: UInt32

  /// Makes a node.
  public init(kind: Kind, style: Style, symbol: Symbol, range: ByteRange, next: Int) {
    self.kind = kind
    self.style = style
    self.symbol = symbol
    self.range = range
    self.next = UInt32(next)
  }
}
