/// What the YAML reader says; each function is one kind of fault.
enum YAMLFault {
  /// A byte of ASCII as text.
  static func text(_ byte: UInt8) -> String { String(Unicode.Scalar(byte)) }
}

// Faults in how fields, lists and lines stand to each other.
extension YAMLFault {
  static func duplicateKey(_ range: ByteRange, first: ByteRange, _ key: String) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "het veld \(value: key, .content) staat hier voor de tweede keer",
        en: "the field \(value: key, .content) stands here for the second time"),
      help: Phrase(
        nl: "houd één van de twee over, of voeg ze samen",
        en: "keep one of the two, or join them"),
      related: Fault.Related(
        range: first,
        message: Phrase(nl: "hier staat het al", en: "it stands here already")),
      isWithinGrammar: true)
  }

  static func missingColon(_ range: ByteRange, _ nearMiss: YAMLNearMiss?) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl:
          "hier hoort een veld te staan (`naam: waarde`), maar er staat geen dubbele punt met een spatie erachter",
        en: "a field belongs here (`name: value`), but there is no colon with a space behind it"),
      help: nearMiss?.help
        ?? Phrase(
          nl:
            "schrijf `naam: waarde`; hoort deze regel bij de waarde erboven, laat hem dan verder inspringen",
          en: "write `name: value`; if this line belongs to the value above, indent it more"))
  }

  static func missingDash(_ range: ByteRange, _ nearMiss: YAMLNearMiss?) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier hoort een volgend onderdeel van de lijst erboven te staan, dat met `- ` begint",
        en: "another element of the list above belongs here, which starts with `- `"),
      help: nearMiss == .dashWithoutBlank || nearMiss == .otherBullet
        ? nearMiss?.help
        : Phrase(
          nl: "zet er `- ` voor, of laat de regel beginnen in dezelfde kolom als het veld waar hij bij hoort",
          en: "put `- ` before it, or let the line start in the column of the field that it belongs to"))
  }

  static func otherBullet(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "een onderdeel van een lijst begint met een streepje, niet met een sterretje",
        en: "an element of a list starts with a dash, not with an asterisk"),
      help: YAMLNearMiss.otherBullet.help)
  }

  static func hardSpace(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier staat een harde spatie (U+00A0), die eruitziet als een spatie maar niet als spatie telt",
        en: "there is a hard space here (U+00A0), which looks like a space but does not count as one"),
      help: Phrase(
        nl: "vervang elke harde spatie door een gewone; ze komen mee bij het plakken uit een tekstverwerker",
        en: "replace every hard space by an ordinary one; they come along with text from a word processor"))
  }

  static func dashAmongKeys(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier staat een onderdeel van een lijst tussen velden",
        en: "an element of a list stands among fields here"),
      help: Phrase(
        nl: "zet de lijst onder een veld (`naam:`), of haal het streepje weg",
        en: "put the list under a field (`name:`), or take the dash away"))
  }

  static func dashBehindKey(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "een lijst met streepjes kan niet op de regel van het veld beginnen",
        en: "a list with dashes cannot start on the line of its field"),
      help: Phrase(
        nl:
          "zet elk `- ` op een eigen regel onder het veld; is dit tekst, zet die dan tussen aanhalingstekens",
        en: "put each `- ` on a line of its own under the field; if this is text, put it in quotes"))
  }

  static func misplaced(_ range: ByteRange, column: Int, expected: Int) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "deze regel begint in kolom \(column), en niets erboven waar hij bij kan horen begint daar",
        en: "this line starts in column \(column), and nothing above that it can belong to starts there"),
      help: Phrase(
        nl:
          "vergelijk met de regels erboven: laat hem beginnen waar de regels beginnen waar hij bij hoort (de buitenste hier in kolom \(expected)), of zet de regel erboven recht als die verschoven is",
        en:
          "compare with the lines above: let it start where the lines start that it belongs to (the outer ones here in column \(expected)), or mend the line above if that is the one that shifted"
      ))
  }

  static func memberInValue(_ range: ByteRange, column: Int) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "deze regel hoort door zijn inspringing bij de waarde erboven, maar ziet eruit als een veld",
        en: "its indentation makes this line part of the value above, but it looks like a field"),
      help: Phrase(
        nl:
          "is het een veld, laat de regel dan beginnen in kolom \(column), of zet de regel erboven recht als die verschoven is; is het tekst, zet dan de hele waarde tussen aanhalingstekens",
        en:
          "if it is a field, let the line start in column \(column), or mend the line above if that is the one that shifted; if it is text, put the whole value in quotes"
      ))
  }

  static func colonInValue(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "in deze waarde staat een dubbele punt met een spatie, en daar zou een nieuw veld beginnen",
        en: "this value holds a colon with a space, where a new field would start"),
      help: Phrase(
        nl: "zet de hele waarde tussen aanhalingstekens, of zet het tweede veld op een eigen regel",
        en: "put the whole value in quotes, or put the second field on a line of its own"))
  }

  static func textBehindDocument(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "deze regel hoort niet bij wat erboven staat",
        en: "this line does not belong to what stands above it"),
      help: Phrase(
        nl: "schrijf alles als velden (`naam: waarde`), elk aan het begin van een regel",
        en: "write everything as fields (`name: value`), each at the start of a line"))
  }

  static func tooDeep(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier zijn meer dan \(Document.mostDepth) lijsten en blokken in elkaar gezet",
        en: "more than \(Document.mostDepth) lists and blocks are nested here"),
      help: Phrase(
        nl: "een record is hooguit een paar niveaus diep: kijk of hier haakjes of streepjes te veel staan",
        en: "a record is a few levels deep at most: see whether there are brackets or dashes too many"))
  }

  static func tabIndentation(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "deze regel springt in met een tab, en YAML telt alleen spaties",
        en: "this line is indented with a tab, and YAML counts spaces only"),
      help: Phrase(
        nl: "vervang elke tab aan het begin van een regel door twee spaties",
        en: "replace every tab at the start of a line by two spaces"))
  }

  static func keyOnSeveralLines(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "de naam van een veld moet op één regel staan",
        en: "the name of a field must stand on one line"),
      help: Phrase(
        nl: "zet de naam en de dubbele punt op dezelfde regel",
        en: "put the name and the colon on the same line"))
  }

  static func complexKey(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "de naam van een veld kan geen lijst of blok zijn",
        en: "the name of a field cannot be a list or a block"),
      help: Phrase(
        nl: "geef het veld een gewone naam; is dit tekst, zet die dan tussen aanhalingstekens",
        en: "give the field an ordinary name; if this is text, put it in quotes"))
  }
}
