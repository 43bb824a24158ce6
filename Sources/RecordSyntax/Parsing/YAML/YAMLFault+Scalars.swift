// Faults in a single value.
extension YAMLFault {
  static func unclosedQuote(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "deze aanhalingstekens worden niet gesloten",
        en: "these quotes are not closed"),
      help: Phrase(
        nl: "zet hetzelfde aanhalingsteken achter de waarde",
        en: "put the same quotation mark behind the value"))
  }

  static func textBehindQuote(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "achter de waarde tussen aanhalingstekens staat nog tekst",
        en: "there is text behind the value in quotes"),
      help: Phrase(
        nl:
          "zet de hele waarde tussen de aanhalingstekens; een aanhalingsteken in de tekst schrijf je tussen \" als \\\" en tussen ' als ''",
        en:
          "put the whole value between the quotes; a quotation mark in the text is written \\\" between \" and '' between '"
      ))
  }

  static func textBehindIndicator(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "achter | of > kan op dezelfde regel geen tekst staan",
        en: "no text can stand behind | or > on the same line"),
      help: Phrase(
        nl:
          "begin de tekst op de volgende regel, ingesprongen; hoort het teken bij de tekst, zet de waarde dan tussen aanhalingstekens",
        en:
          "start the text on the next line, indented; if the mark belongs to the text, put the value in quotes"
      ))
  }

  static func reservedStart(_ range: ByteRange, _ byte: UInt8) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "een waarde zonder aanhalingstekens kan niet met \(name: text(byte)) beginnen",
        en: "a value without quotes cannot start with \(name: text(byte))"),
      help: Phrase(
        nl: "zet de waarde tussen aanhalingstekens",
        en: "put the value in quotes"))
  }

  static func commentWithoutBlank(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "voor het hekje (#) van een opmerking hoort een spatie",
        en: "a space belongs before the # of a comment"),
      help: Phrase(
        nl: "zet er een spatie voor; hoort het hekje bij de tekst, zet die dan tussen aanhalingstekens",
        en: "put a space before it; if the # belongs to the text, put that in quotes"))
  }

  static func placeholder(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier staat nog een invulplek van een sjabloon (`{{…}}`)",
        en: "a placeholder of a template is still here (`{{…}}`)"),
      help: Phrase(
        nl: "vul in wat hier hoort te staan; is het tekst, zet die dan tussen aanhalingstekens",
        en: "fill in what should stand here; if it is text, put it in quotes"))
  }

  static func commentInValue(_ range: ByteRange) -> Fault {
    Fault(
      .warning, at: range,
      Phrase(
        nl: "wat vanaf dit hekje (#) staat is een opmerking, en hoort niet bij de waarde",
        en: "what stands from this # on is a comment, and not part of the value"),
      help: Phrase(
        nl:
          "hoort het bij de waarde, zet die dan tussen aanhalingstekens; is het een opmerking, zet dan een spatie achter het hekje",
        en: "if it belongs to the value, put that in quotes; if it is a comment, put a space behind the #"),
      isWithinGrammar: true)
  }

  static func badEscape(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl:
          "een backslash heeft tussen dubbele aanhalingstekens een betekenis, en deze combinatie bestaat niet",
        en: "a backslash has a meaning between double quotes, and there is no such combination"),
      help: Phrase(
        nl: "schrijf \\\\ voor een backslash, of zet de waarde tussen enkele aanhalingstekens (')",
        en: "write \\\\ for a backslash, or put the value in single quotes (')"))
  }

  static func wideBlankLine(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "deze lege regel heeft meer spaties dan de tekst eronder",
        en: "this empty line has more spaces than the text below it"),
      help: Phrase(
        nl: "haal de spaties van deze regel weg",
        en: "take the spaces of this line away"))
  }

  static func tooWide(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "de tekst hieronder springt te ver in",
        en: "the text below is indented too far"),
      help: Phrase(
        nl: "laat de tekst twee kolommen inspringen",
        en: "indent the text by two columns"))
  }

  static func dedentedQuote(_ range: ByteRange) -> Fault {
    Fault(
      .warning, at: range,
      Phrase(
        nl: "deze regel hoort nog bij de waarde tussen aanhalingstekens, maar springt niet in",
        en: "this line still belongs to the value in quotes, but is not indented"),
      help: Phrase(
        nl: "laat de regel verder inspringen dan het veld, of sluit de aanhalingstekens eerder",
        en: "indent the line more than its field, or close the quotes earlier"))
  }
}
