/// What is wrong with the lines around front matter.
enum FrontMatterFault {
  static func none(_ firstLine: ByteRange) -> Fault {
    Fault(
      at: firstLine,
      Phrase(
        nl: "dit bestand begint niet met de regel ---, en heeft dus geen velden",
        en: "this file does not start with the line ---, and so has no fields"),
      help: Phrase(
        nl:
          "zet op de eerste regel precies drie streepjes, daaronder de velden, en sluit ze af met weer zo'n regel",
        en:
          "put exactly three dashes on the first line, the fields below it, and close them with such a line again"
      ))
  }

  static func almostFence(_ firstLine: ByteRange) -> Fault {
    Fault(
      at: firstLine,
      Phrase(
        nl: "deze regel lijkt op het begin van de velden, maar is niet precies ---",
        en: "this line looks like the start of the fields, but is not exactly ---"),
      help: Phrase(
        nl: "zet precies drie streepjes vooraan op de eerste regel",
        en: "put exactly three dashes at the start of the first line"))
  }

  static func blankLinesBeforeFence(_ fence: ByteRange) -> Fault {
    Fault(
      at: fence,
      Phrase(
        nl: "boven de regel --- staan lege regels, en dan beginnen de velden hier niet",
        en: "there are empty lines above the line ---, and then the fields do not start here"),
      help: Phrase(
        nl: "haal de lege regels weg: --- moet de eerste regel van het bestand zijn",
        en: "take the empty lines away: --- must be the first line of the file"))
  }

  static func unterminated(_ fence: ByteRange, nearMiss: ByteRange?) -> Fault {
    Fault(
      at: fence,
      Phrase(
        nl: "de velden die hier beginnen worden niet afgesloten",
        en: "the fields that start here are not closed"),
      help: Phrase(
        nl: "zet onder het laatste veld een regel met precies drie streepjes, vooraan op de regel",
        en: "put a line of exactly three dashes below the last field, at the start of the line"),
      related: nearMiss.map {
        Fault.Related(
          range: $0,
          message: Phrase(
            nl: "deze regel lijkt ervoor bedoeld, maar is niet precies ---",
            en: "this line seems meant for it, but is not exactly ---"))
      })
  }

  static func blanksBehindFence(_ range: ByteRange) -> Fault {
    Fault(
      .warning, at: range,
      Phrase(
        nl: "achter deze streepjes staan spaties, en niet elk programma herkent de regel dan",
        en: "there are blanks behind these dashes, and not every program knows the line then"),
      help: Phrase(nl: "haal de spaties weg", en: "take the blanks away"), isWithinGrammar: true)
  }

  static func fieldsBehindFence(_ fence: ByteRange, next: ByteRange) -> Fault {
    Fault(
      .warning, at: fence,
      Phrase(
        nl: "de velden eindigen bij deze regel, maar eronder staan nog regels die op velden lijken",
        en: "the fields end at this line, but lines that look like fields follow it"),
      help: Phrase(
        nl: "haal deze regel weg als wat eronder staat bij de velden hoort",
        en: "take this line away if what stands below it belongs to the fields"),
      related: Fault.Related(
        range: next,
        message: Phrase(
          nl: "hier staat nog een regel die ze kan afsluiten",
          en: "another line that can close them is here")),
      isWithinGrammar: true)
  }
}
