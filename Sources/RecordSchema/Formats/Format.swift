import RecordSyntax

/// The formats that are asserted, by their names in JSON Schema; any other name is an annotation.
enum Format: String, Sendable {
  case date, time, duration, email, hostname, ipv4, ipv6, uri, iri, uuid, regex
  case dateTime = "date-time"
  case idnEmail = "idn-email"
  case idnHostname = "idn-hostname"
  case uriReference = "uri-reference"
  case iriReference = "iri-reference"
  case uriTemplate = "uri-template"
  case jsonPointer = "json-pointer"
  case relativeJSONPointer = "relative-json-pointer"

  /// Whether the UTF-8 text in `range` has the format.
  func admits(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    // RFC 3339 has a year 0 as well; a record's day has none, and what reads as no day must not pass for one.
    if self == .date { return Day.isDay(bytes, range) }
    let text = bytes[range]
    return switch self {
    case .date: false
    case .time: TimeFormat.isTime(text)
    case .dateTime: TimeFormat.isDateTime(text)
    case .email: MailFormat.isAddress(text, isInternational: false)
    case .idnEmail: MailFormat.isAddress(text, isInternational: true)
    case .hostname: HostFormat.isName(text)
    case .idnHostname: HostFormat.isInternationalName(text)
    case .ipv4: HostFormat.isIPv4(text)
    case .ipv6: HostFormat.isIPv6(text)
    case .uri: URIFormat.admits(text, isReference: false, isInternational: false)
    case .uriReference: URIFormat.admits(text, isReference: true, isInternational: false)
    case .iri: URIFormat.admits(text, isReference: false, isInternational: true)
    case .iriReference: URIFormat.admits(text, isReference: true, isInternational: true)
    case .regex: Pattern.isWellFormed(String(decoding: text, as: UTF8.self))
    case .duration, .uuid, .uriTemplate, .jsonPointer, .relativeJSONPointer:
      FormatPattern.pattern(of: self)?.matches(bytes, range) == true
    }
  }
}
