internal import RecordSyntax

/// One option of a command, as it is parsed and as `help` shows it.
struct CommandOption: Sendable {
  /// The long name, without the hyphens.
  let name: String
  /// The letter of the short form.
  let letter: Character?
  /// What stands for the value in help, `DIR`; `nil` for a switch.
  let value: String?
  /// Whether the value may be several, with commas between.
  let isList: Bool
  /// What it does, as one short sentence without a period.
  let summary: Phrase

  init(
    _ name: String, letter: Character? = nil, value: String? = nil, isList: Bool = false, _ summary: Phrase
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.isList = isList
    self.summary = summary
  }
}

extension CommandOption {
  /// Stands before any command.
  static let version = CommandOption("version", Phrase(nl: "de versie", en: "the version"))

  /// Writes the result to a file.
  static let output = CommandOption(
    "output", letter: "o", value: "FILE", Phrase(nl: "schrijf naar een bestand", en: "write to a file"))

  /// Shows what a command would write.
  static let dryRun = CommandOption(
    "dry-run", letter: "n",
    Phrase(nl: "schrijf niets en toon de verschillen", en: "write nothing and show the differences"))

  /// Looks ahead.
  static let until = CommandOption(
    "until", value: "DATE",
    Phrase(nl: "kijk vooruit tot en met deze dag, JJJJ-MM-DD", en: "look ahead to this day, YYYY-MM-DD"))

  /// The options that every command has.
  static let global: [CommandOption] = [
    CommandOption(
      "pool", value: "DIR",
      Phrase(
        nl: "de map van de pool; anders de dichtstbijzijnde map pool, of map met contract.json, hierboven",
        en: "the pool's folder; else the nearest folder pool, or folder with contract.json, upward")),
    CommandOption(
      "private", value: "DIR",
      Phrase(
        nl: "de besloten map, die zegt wie de codes zijn; anders die van COACHPOOL_PRIVATE",
        en: "the private folder, which says who the codes are; else COACHPOOL_PRIVATE's")),
    CommandOption(
      "as-of", value: "DATE",
      Phrase(
        nl: "de dag waarop wordt beoordeeld, JJJJ-MM-DD; anders die van de poolafspraken, anders vandaag",
        en: "the day to judge on, YYYY-MM-DD; else the contract's, else today")),
    CommandOption(
      "lang", value: "nl|en", Phrase(nl: "de taal van alle tekst", en: "the language of all text")),
    CommandOption(
      "color", value: "auto|always|never",
      Phrase(
        nl: "kleur in de uitvoer; auto is alleen op een scherm",
        en: "colour in the output; auto is on a screen only")),
    CommandOption(
      "redact",
      Phrase(
        nl: "toon geen waarden die iets van een persoon prijsgeven; staat aan als CI gezet is",
        en: "show no values that give away something of a person; on when CI is set")),
    CommandOption("quiet", letter: "q", Phrase(nl: "geen samenvatting", en: "no summary")),
    CommandOption(
      "verbose", letter: "v",
      Phrase(nl: "zeg ook wat er gelezen en niet nagekeken is", en: "also say what was read and not checked")),
    CommandOption("help", letter: "h", Phrase(nl: "deze uitleg", en: "this help")),
  ]
}
