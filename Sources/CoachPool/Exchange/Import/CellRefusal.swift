package import RecordSyntax

/// Why a cell is not what its field may hold.
package struct CellRefusal: Error, Hashable, Sendable {
  /// What is wrong with it.
  package let message: Phrase
  /// How to mend it.
  package let help: Phrase

  /// What the cell says, as far as others may see it: whatever stands in a spreadsheet may be somebody's name.
  static func shown(_ text: String) -> Phrase {
    Phrase(nl: "\(value: text, .identifying)", en: "\(value: text, .identifying)")
  }
}

extension CellRefusal {
  static func notADay(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) is geen dag van de kalender", en: "\(shown(text)) is no day of the calendar"),
      help: Phrase(
        nl:
          "schrijf dd-mm-jjjj, zoals 01-03-2024; staat de maand voorop, zet dan \"dates\": \"mdy\" in de mapping",
        en:
          "write dd-mm-yyyy, such as 01-03-2024; if the month comes first, put \"dates\": \"mdy\" in the mapping"
      ))
  }

  static func serialNumber(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) is het getal waarmee een spreadsheet een dag telt",
        en: "\(shown(text)) is the number by which a spreadsheet counts a day"),
      help: Phrase(
        nl:
          "geef de kolom in het spreadsheetprogramma de opmaak datum (dd-mm-jjjj) en bewaar het bestand opnieuw",
        en: "give the column the format date (dd-mm-yyyy) in the spreadsheet program and save the file again")
    )
  }

  static func tooNarrow(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) staat er in plaats van een waarde, omdat de kolom te smal was",
        en: "\(shown(text)) stands in the place of a value, for the column was too narrow"),
      help: Phrase(
        nl: "maak de kolom in het spreadsheetprogramma breder en bewaar het bestand opnieuw",
        en: "make the column wider in the spreadsheet program and save the file again"))
  }

  static func formulaError(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) is de foutmelding van een formule, en geen waarde",
        en: "\(shown(text)) is the error of a formula, and no value"),
      help: Phrase(
        nl:
          "herstel de formule in het spreadsheetprogramma, of maak de cel leeg, en bewaar het bestand opnieuw",
        en: "mend the formula in the spreadsheet program, or empty the cell, and save the file again"))
  }

  static func tooLong(_ count: Int) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "deze cel is \(count) bytes lang, en zoveel staat in geen spreadsheet in een cel",
        en: "this cell has \(count) bytes, and no spreadsheet has so much in a cell"),
      help: Phrase(
        nl: "kijk of er een aanhalingsteken ontbreekt, of maak de cel leeg",
        en: "see whether a quote is missing, or empty the cell"))
  }

  static func twoDigitYear(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) heeft een jaartal van twee cijfers, en dat kan van twee eeuwen zijn",
        en: "\(shown(text)) has a year of two digits, which can be of two centuries"),
      help: Phrase(
        nl: "geef de kolom in het spreadsheetprogramma de opmaak dd-mm-jjjj en bewaar het bestand opnieuw",
        en: "give the column the format dd-mm-yyyy in the spreadsheet program and save the file again"))
  }

  static func notANumber(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) is geen geheel getal", en: "\(shown(text)) is no whole number"),
      help: Phrase(
        nl:
          "schrijf alleen cijfers, zonder eenheid en zonder decimalen; voor duizendtallen mag een punt staan",
        en: "write digits alone, without a unit and without decimals; before thousands there may be a point")
    )
  }

  static func notAnAmount(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) is geen bedrag in euro's", en: "\(shown(text)) is no amount in euros"),
      help: Phrase(
        nl: "schrijf een bedrag als 1.250,00, met een komma voor de centen",
        en: "write an amount such as 1.250,00, with a comma before the cents"))
  }

  static func amountInCents(_ text: String, _ field: ImportField) -> CellRefusal {
    let path = field.path.replacing("Cents", with: "Euros").replacing("cents", with: "euros")
    return CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) is een bedrag in euro's, en dit veld telt centen",
        en: "\(shown(text)) is an amount in euros, and this field counts cents"),
      help: Phrase(
        nl: "schrijf in de mapping \(name: path), dan worden euro's centen",
        en: "write \(name: path) in the mapping, which makes cents of euros"))
  }

  static func notATruth(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(nl: "\(shown(text)) is geen ja of nee", en: "\(shown(text)) is no yes or no"),
      help: Phrase(
        nl:
          "schrijf ja of nee (x en waar zijn ook ja), of vertaal de waarde in de mapping: \"values\": { \"…\": true }",
        en:
          "write ja or nee (x and waar are yes too), or translate the value in the mapping: \"values\": { \"…\": true }"
      ))
  }

  private static let translation = Phrase(
    nl: "vertaal de waarde in de mapping: \"values\": { \"…\": \"sleutel\" }",
    en: "translate the value in the mapping: \"values\": { \"…\": \"key\" }")

  static func unknown(_ text: String, _ field: ImportField) -> CellRefusal {
    let names = field.choices.flatMap { $0.label == $0.word ? [$0.word] : [$0.label, $0.word] }
    let message = Phrase(
      nl: "\(shown(text)) is niet bekend voor '\(field.title)'",
      en: "\(shown(text)) is not known for '\(field.title)'")
    if let nearest = NearestName.find(text, in: names) {
      return CellRefusal(
        message: message,
        help: Phrase(
          nl: "bedoel je \(value: nearest, .identifying)? zo niet, \(translation)",
          en: "did you mean \(value: nearest, .identifying)? if not, \(translation)"))
    }
    // A list of all of a large pool's coaches helps nobody, and where values are kept back it is nobody's to see.
    let most = 12
    let listed =
      Phrase.listing(
        names.prefix(most).map { Phrase(nl: "\(value: $0, .identifying)", en: "\(value: $0, .identifying)") })
      ?? Phrase.keptBack
    let more = names.count - most
    let all =
      more > 0
      ? Phrase(nl: "\(listed) en nog \(more)", en: "\(listed) and \(more) more") : listed
    let known = Phrase(all, keptBack: .keptBack)
    return CellRefusal(
      message: message,
      help: names.isEmpty
        ? translation
        : Phrase(
          nl: "wel bekend: \(known); \(translation)", en: "known are: \(known); \(translation)"))
  }

  static func notAKey(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) kan hier niet staan: alleen kleine letters, cijfers en streepjes",
        en: "\(shown(text)) cannot stand here: only small letters, digits and hyphens"),
      help: translation)
  }

  static func notACode(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) is geen code van een coachee, en in de pool staat nooit een naam",
        en: "\(shown(text)) is no code of a coachee, and a name never stands in the pool"),
      help: Phrase(
        nl:
          "staat in deze kolom een naam, schrijf in de mapping dan coachee.name; met --private wordt die een code",
        en:
          "if this column has names, write coachee.name in the mapping; with --private a name becomes a code")
    )
  }

  static func notAnID(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) is geen id van zo'n record", en: "\(shown(text)) is no id of such a record"),
      help: Phrase(
        nl: "een id heeft een vorm als t-2023-k7qm en wordt geloot; laat de kolom weg (null in de mapping)",
        en: "an id looks like t-2023-k7qm and is drawn; leave the column out (null in the mapping)"))
  }

  static func noIDIn(_ name: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "van \(shown(name)) is geen id te maken, want daarin staan alleen letters van a tot z en cijfers",
        en: "no id can be made of \(shown(name)), for in one there are only letters from a to z and digits"),
      help: Phrase(
        nl: "zet een id in een kolom, zoals li-xiaolong, en schrijf bij die kolom in de mapping \"id\"",
        en: "put an id in a column, such as li-xiaolong, and write \"id\" for that column in the mapping"))
  }

  static func keyless(_ map: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "deze rij zegt iets van \(name: map), en niet waarvan",
        en: "this row says something of \(name: map), and not of which"),
      help: Phrase(
        nl: "vul de kolom van \(name: map)[].key in", en: "fill in the column of \(name: map)[].key"))
  }

  static func invisible(_ text: String) -> CellRefusal {
    CellRefusal(
      message: Phrase(
        nl: "\(shown(text)) heeft tekens die je niet ziet",
        en: "\(shown(text)) has characters that are not seen"),
      help: Phrase(
        nl: "typ de cel opnieuw, zonder knippen en plakken", en: "type the cell anew, without pasting"))
  }
}
