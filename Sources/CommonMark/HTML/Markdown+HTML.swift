extension Markdown {
  /// The text as HTML that is safe in a page whoever wrote it: a fixed list of elements, and all else as text.
  ///
  /// HTML in the text is shown as it was written, but for comments, which nobody was to read. A link to anything but a page
  /// elsewhere, e-mail or telephone is its text, with the address in brackets behind it; of an image there is its
  /// description.
  ///
  /// - Parameter headingLevel: The level, from 1 to 6, of the text's highest headings; deeper ones follow it, to `h6`.
  public func html(headingLevel: Int) -> String {
    var writer = HTMLWriter(headingLevel: headingLevel)
    writer.add(blocks)
    return String(decoding: writer.output.bytes, as: UTF8.self)
  }
}
