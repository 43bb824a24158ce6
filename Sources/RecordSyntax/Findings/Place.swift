/// Where in a file a finding is: by meaning where possible, so that it needs no kept tree and outlives an edit.
///
/// It becomes bytes, lines and columns only when it is shown, from the file read again.
public enum Place: Hashable, Sendable {
  /// Bytes of the file, for what has no place in the tree: broken syntax, comments, the body.
  case bytes(ByteRange)
  /// Some of the bytes of the key or value at a pointer: words within a text.
  case words(Pointer, ByteRange)
  /// The value at a pointer; when that is not there, the innermost thing on its way.
  case value(Pointer)
  /// The key of the member at a pointer; the whole value for an element or the root.
  case key(Pointer)
  /// The file as a whole, shown as its first line.
  case file

  /// The pointer, when the place has one.
  public var pointer: Pointer? {
    switch self {
    case .value(let pointer), .key(let pointer), .words(let pointer, _): pointer
    case .bytes, .file: nil
    }
  }
}
