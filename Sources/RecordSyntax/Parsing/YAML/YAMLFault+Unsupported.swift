// What YAML has and a record has not.
extension YAMLFault {
  static func anchor(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "in een record kan een waarde geen naam krijgen om naar te verwijzen (`&…`)",
        en: "a record cannot name a value (`&…`) to refer to it"),
      help: Phrase(
        nl: "haal het woord met & weg; hoort de & bij de tekst, zet de waarde dan tussen aanhalingstekens",
        en: "take the word with & away; if the & belongs to the text, put the value in quotes"))
  }

  static func alias(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "in een record kan geen verwijzing naar een andere waarde staan (`*…`)",
        en: "a record cannot refer to another value (`*…`)"),
      help: Phrase(
        nl:
          "schrijf de waarde hier voluit; hoort de * bij de tekst, zet de waarde dan tussen aanhalingstekens",
        en: "write the value out here; if the * belongs to the text, put the value in quotes"))
  }

  static func tag(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "in een record kan geen typeaanduiding staan (`!…`)",
        en: "a record cannot have a type tag (`!…`)"),
      help: Phrase(
        nl: "haal het woord met ! weg; hoort het ! bij de tekst, zet de waarde dan tussen aanhalingstekens",
        en: "take the word with ! away; if the ! belongs to the text, put the value in quotes"))
  }

  static func mergeKey(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "in een record kun je geen velden van elders invoegen (`<<`)",
        en: "a record cannot merge fields from elsewhere (`<<`)"),
      help: Phrase(
        nl: "schrijf de velden hier voluit",
        en: "write the fields out here"))
  }

  static func explicitKey(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "een veld kan niet met een los vraagteken beginnen (`? …`)",
        en: "a field cannot start with a question mark by itself (`? …`)"),
      help: Phrase(
        nl:
          "schrijf het veld als `naam: waarde`; hoort het vraagteken bij de tekst, zet die dan tussen aanhalingstekens",
        en: "write the field as `name: value`; if the question mark belongs to the text, put that in quotes"))
  }

  static func directive(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "een regel met een aanwijzing voor YAML (`%…`) hoort niet in een record",
        en: "a record cannot have a line that instructs YAML (`%…`)"),
      help: Phrase(
        nl: "haal deze regel weg",
        en: "take this line away"))
  }

  static func severalDocuments(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "hier begint een tweede document; een bestand bevat één record",
        en: "a second document starts here; a file holds one record"),
      help: Phrase(
        nl: "zet elk record in een eigen bestand, of haal deze regel weg",
        en: "put each record in a file of its own, or take this line away"))
  }

  static func textBehindMarker(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "achter de afsluitende regel `...` staat nog tekst",
        en: "there is text behind the closing line `...`"),
      help: Phrase(
        nl: "zet de tekst op een regel erboven, of haal haar weg",
        en: "move the text to a line above it, or take it away"))
  }

  static func notFinite(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "`.inf` en `.nan` zijn geen getallen waar een record iets mee kan",
        en: "`.inf` and `.nan` are no numbers that a record can use"),
      help: Phrase(
        nl: "schrijf het getal uit, of zet de tekst tussen aanhalingstekens",
        en: "write the number out, or put the text in quotes"))
  }

  static func longNumber(_ range: ByteRange) -> Fault {
    Fault(
      at: range,
      Phrase(
        nl: "dit getal is te lang",
        en: "this number is too long"),
      help: Phrase(
        nl: "schrijf het als gewoon getal, of zet het tussen aanhalingstekens als het een code is",
        en: "write it as an ordinary number, or put it in quotes if it is a code"))
  }
}
