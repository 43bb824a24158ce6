/// A link or image that was found.
struct InlineLink {
  /// Whether it is an image.
  let isImage: Bool
  /// The address.
  let destination: String
  /// The title, if it has one.
  let title: String?
  /// The bracket that opens it, as it was written.
  let opening: Range<Int>
  /// All from the bracket that closes it, as it was written.
  let closing: Range<Int>
}
