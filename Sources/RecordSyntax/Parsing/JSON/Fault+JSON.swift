// What JSON does not admit, by name and with the remedy.

extension Fault {
  static let byteOrderMark = Fault(
    at: ByteRange(0, 3),
    Phrase(
      nl: "het bestand begint met een onzichtbaar merkteken (een BOM), en dat hoort niet in JSON",
      en: "the file starts with an invisible byte-order mark, which JSON does not have"),
    help: Phrase(
      nl: "sla het bestand op als UTF-8 zonder BOM", en: "save the file as UTF-8 without a byte-order mark"))

  static let emptyFile = Fault(
    at: ByteRange(0, 0),
    Phrase(nl: "het bestand is leeg", en: "the file is empty"),
    help: Phrase(nl: "een leeg record is { }", en: "an empty record is { }"))

  static func trailingComma(_ comma: Int) -> Fault {
    Fault(
      at: ByteRange(comma, comma + 1),
      Phrase(nl: "achter deze komma volgt niets meer", en: "nothing follows this comma"),
      help: Phrase(nl: "haal de komma weg", en: "remove the comma"))
  }

  static func doubledComma(_ comma: Int) -> Fault {
    Fault(
      at: ByteRange(comma, comma + 1),
      Phrase(nl: "voor deze komma ontbreekt een waarde", en: "there is no value in front of this comma"),
      help: Phrase(nl: "haal de komma weg", en: "remove the comma"))
  }

  static func missingComma(_ offset: Int) -> Fault {
    Fault(
      at: ByteRange(offset, offset),
      Phrase(
        nl: "hier ontbreekt een komma voor wat erop volgt", en: "a comma is missing before what follows"),
      help: Phrase(nl: "zet hier een komma", en: "put a comma here"))
  }

  static func missingColon(_ offset: Int) -> Fault {
    Fault(
      at: ByteRange(offset, offset),
      Phrase(
        nl: "tussen deze naam en zijn waarde ontbreekt een dubbele punt",
        en: "a colon is missing between this key and its value"),
      help: Phrase(nl: "zet hier een dubbele punt", en: "put a colon here"))
  }

  static func unquotedEndOfKey(_ key: ByteRange) -> Fault {
    Fault(
      at: key,
      Phrase(
        nl: "het aanhalingsteken achter deze naam ontbreekt",
        en: "the quotation mark behind this key is missing"),
      help: Phrase(
        nl: "zet elke naam en elke tekst tussen twee rechte aanhalingstekens, zoals \"kind\": \"regulier\"",
        en: "put every key and every text between two straight quotation marks, as in \"kind\": \"regulier\"")
    )
  }

  static func equalsSign(_ offset: Int) -> Fault {
    Fault(
      at: ByteRange(offset, offset + 1),
      Phrase(
        nl: "achter een naam hoort een dubbele punt, geen isgelijkteken",
        en: "a key is followed by a colon, not by an equals sign"),
      help: Phrase(nl: "schrijf : in plaats van =", en: "write : instead of ="))
  }

  static func missingValue(_ key: ByteRange) -> Fault {
    Fault(
      at: key,
      Phrase(nl: "achter deze naam staat geen waarde", en: "this key has no value"),
      help: Phrase(
        nl: "zet er een dubbele punt en een waarde achter, of haal de naam weg",
        en: "put a colon and a value behind it, or remove the key"))
  }

  static func unquotedKey(_ range: ByteRange, _ bytes: [UInt8]) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "een naam staat in JSON tussen dubbele aanhalingstekens",
        en: "a key stands in double quotes in JSON"),
      help: write("\"\(String(decoding: bytes[range.indices], as: UTF8.self))\""))
  }

  static func unexpectedInObject(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier hoort een naam tussen dubbele aanhalingstekens te staan",
        en: "a key in double quotes belongs here"),
      help: Phrase(
        nl: "tussen { en } staan alleen namen met een waarde; een lijst staat tussen [ en ]",
        en: "between { and } stand only keys with a value; a list stands between [ and ]"))
  }

  static func unexpected(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(nl: "dit teken hoort hier niet", en: "this character does not belong here"),
      help: Phrase(nl: "haal het weg, of zet er een waarde voor", en: "remove it, or put a value before it"))
  }

  static func textBehindValue(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "achter een waarde hoort een komma of een sluithaakje, niet deze tekst",
        en: "a value is followed by a comma or a closing bracket, not by this text"),
      help: Phrase(
        nl: "hoort dit bij de tekst ervoor, zet dan het geheel tussen dubbele aanhalingstekens",
        en: "if this belongs to the text before it, put all of it in double quotes"))
  }

  static func textAfterEnd(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(nl: "na het einde van het record staat nog tekst", en: "there is text after the record's end"),
      help: Phrase(
        nl: "haal deze tekst weg, of kijk of eerder in het bestand een sluithaakje te veel staat",
        en: "remove this text, or see whether there is a closing bracket too many above it"))
  }

  static func comment(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(nl: "JSON kent geen opmerkingen", en: "JSON has no comments"),
      help: Phrase(nl: "haal de opmerking weg", en: "remove the comment"))
  }

  /// A remedy that is only to be typed over; withheld where values are, for it may be anything.
  static func write(_ text: String) -> Phrase {
    Phrase(nl: "schrijf \(value: text, .content)", en: "write \(value: text, .content)")
  }
}
