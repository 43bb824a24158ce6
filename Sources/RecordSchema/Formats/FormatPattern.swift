import RecordSyntax

/// The formats that a regular expression says whole, compiled when first asked for.
enum FormatPattern {
  /// The regular expression of a format; `nil` for one that has none.
  static func pattern(of format: Format) -> Pattern? {
    switch format {
    case .duration: duration
    case .uuid: uuid
    case .uriTemplate: uriTemplate
    case .jsonPointer: jsonPointer
    case .relativeJSONPointer: relativeJSONPointer
    default: nil
    }
  }

  /// RFC 3339, appendix A: parts follow one another without a gap.
  private static let duration = try? Pattern(
    "^P(?:\\d+W|(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)(?:T(?:\(clock)))?|T(?:\(clock)))$")
  private static let clock = "\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S"
  private static let uuid = try? Pattern("^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")
  private static let jsonPointer = try? Pattern("^(?:\\/(?:[^~\\/]|~[01])*)*$")
  /// draft-bhutton-relative-json-pointer-00; a shift to another element may stand before `#` too, as its successor says.
  private static let relativeJSONPointer = try? Pattern(
    "^(?:0|[1-9][0-9]*)(?:[+\\-](?:0|[1-9][0-9]*))?(?:#|(?:\\/(?:[^~\\/]|~[01])*)*)$")
  /// RFC 6570, with the apostrophe that its erratum 6937 admits.
  private static let uriTemplate = try? Pattern(
    "^(?:[^\\x00-\\x20\"<>%\\\\^`{|}\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF]|%[0-9A-Fa-f]{2}"
      + "|\\{[+#.\\/;?&=,!@|]?\(variable)(?:,\(variable))*\\})*$")
  private static let variable =
    "(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?::[1-9][0-9]{0,3}|\\*)?"
}
