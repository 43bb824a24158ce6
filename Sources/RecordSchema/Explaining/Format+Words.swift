import RecordSyntax

extension Format {
  /// What a text of this format is called.
  var words: Phrase {
    switch self {
    case .date: Phrase(nl: "datum", en: "date")
    case .time:
      Phrase(nl: "tijd met tijdzone, zoals 10:30:00Z", en: "time with its offset, such as 10:30:00Z")
    case .dateTime:
      Phrase(nl: "tijdstip, zoals 2023-09-14T10:30:00Z", en: "time such as 2023-09-14T10:30:00Z")
    case .duration: Phrase(nl: "duur, zoals P3D of PT1H30M", en: "duration such as P3D or PT1H30M")
    case .email, .idnEmail: Phrase(nl: "e-mailadres", en: "e-mail address")
    case .hostname, .idnHostname: Phrase(nl: "naam van een computer", en: "host name")
    case .ipv4: Phrase(nl: "IPv4-adres", en: "IPv4 address")
    case .ipv6: Phrase(nl: "IPv6-adres", en: "IPv6 address")
    case .uri, .iri: Phrase(nl: "volledig webadres", en: "full web address")
    case .uriReference, .iriReference: Phrase(nl: "webadres", en: "web address")
    case .uriTemplate: Phrase(nl: "sjabloon van een webadres", en: "template of a web address")
    case .uuid: Phrase(nl: "UUID", en: "UUID")
    case .regex: Phrase(nl: "reguliere expressie", en: "regular expression")
    case .jsonPointer:
      Phrase(nl: "plaats in het record, zoals /sessions/8", en: "place in the record, such as /sessions/8")
    case .relativeJSONPointer:
      Phrase(nl: "betrekkelijke plaats, zoals 1/on", en: "relative place, such as 1/on")
    }
  }
}
