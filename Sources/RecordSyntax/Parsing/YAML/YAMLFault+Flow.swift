// Faults between brackets.
extension YAMLFault {
  static func dashInFlow(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "tussen haakjes krijgt een onderdeel geen streepje",
        en: "there is no dash before an element inside brackets"),
      help: Phrase(
        nl: "haal het streepje weg en scheid de onderdelen met komma's",
        en: "take the dash away and part the elements by commas"))
  }

  static func colonInFlow(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier staat een dubbele punt waar een komma of een haakje hoort",
        en: "there is a colon where a comma or a bracket belongs"),
      help: Phrase(
        nl:
          "zet een komma tussen de velden; hoort de dubbele punt bij de tekst, zet die dan tussen aanhalingstekens",
        en: "put a comma between the fields; if the colon belongs to the text, put that in quotes"))
  }

  static func missingComma(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier ontbreekt een komma",
        en: "a comma is missing here"),
      help: Phrase(
        nl: "zet een komma tussen de onderdelen; is dit één tekst, zet die dan tussen aanhalingstekens",
        en: "put a comma between the elements; if this is one text, put it in quotes"))
  }

  static func extraComma(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier staat een komma te veel",
        en: "there is a comma too many here"),
      help: Phrase(
        nl: "haal de komma weg, of vul in wat ervoor hoort te staan",
        en: "take the comma away, or fill in what should stand before it"))
  }

  static func unclosedBracket(_ range: ByteRange, _ opener: UInt8) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "dit haakje wordt niet gesloten",
        en: "this bracket is not closed"),
      help: Phrase(
        nl: "zet \(name: closer(of: opener)) achter het laatste onderdeel",
        en: "put \(name: closer(of: opener)) behind the last element"))
  }

  static func otherBracket(_ range: ByteRange, _ opener: ByteRange, expected: UInt8) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier wordt \(name: text(expected)) verwacht",
        en: "\(name: text(expected)) is expected here"),
      help: Phrase(
        nl: "sluit een lijst met ] en een blok met }",
        en: "close a list with ] and a block with }"),
      related: Fault.Related(
        range: opener,
        message: Phrase(nl: "dit haakje staat nog open", en: "this bracket is still open")))
  }

  static func textBehindBracket(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "achter het sluitende haakje staat nog tekst",
        en: "there is text behind the closing bracket"),
      help: Phrase(
        nl:
          "zet de tekst binnen de haakjes of haal haar weg; is alles één tekst, zet die dan tussen aanhalingstekens",
        en: "put the text inside the brackets or take it away; if all of it is one text, put it in quotes"))
  }

  static func dedentedFlow(_ range: ByteRange) -> Fault {
    Fault(
      .warning, at: range,
      Phrase(
        nl: "deze regel hoort nog bij de waarde tussen haakjes, maar springt niet in",
        en: "this line still belongs to the value in brackets, but is not indented"),
      help: Phrase(
        nl: "laat de regel verder inspringen dan het veld, of sluit de haakjes eerder",
        en: "indent the line more than its field, or close the brackets earlier"))
  }

  private static func closer(of opener: UInt8) -> String { opener == UInt8(ascii: "[") ? "]" : "}" }
}
