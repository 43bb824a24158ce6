/// The one way in which a value is written, laid out by its shape and never by its width.
///
/// An object of scalars that is an element of a list takes one line; every other object has one member a line and a
/// list one element a line; empty ones are `{}` and `[]`. Members stay in the order they have.
public enum CanonicalForm: Sendable {
  /// The value as JSON, with a final newline.
  public static func json(_ value: Value) -> String {
    JSONLayout(style: .canonical).text(value, indent: "", isElement: false) + "\n"
  }

  /// An object as YAML front matter between its fences, followed by the Markdown body as it is.
  ///
  /// A value that is no object is written too, as a list or scalar, though no record is one.
  public static func frontMatter(_ value: Value, body: String? = nil) -> String {
    "---\n" + yaml(value) + "---\n" + (body ?? "")
  }

  private static func yaml(_ value: Value) -> String {
    let layout = YAMLLayout(style: .canonical)
    switch value {
    case .object(let members):
      return members.isEmpty ? "" : layout.members(members, column: 0) + "\n"
    case .array(let elements) where !elements.isEmpty:
      return layout.elements(elements, column: 0) + "\n"
    default:
      return layout.line(value) + "\n"
    }
  }
}
