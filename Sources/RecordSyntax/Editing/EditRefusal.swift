/// Why an edit was not made; nothing was written.
public struct EditRefusal: Error, Hashable, Sendable {
  /// What stands in the way, and what to do instead.
  public let reason: Phrase

  /// Makes a refusal.
  init(_ reason: Phrase) { self.reason = reason }
}

extension EditRefusal {
  static func unreadable() -> EditRefusal {
    EditRefusal(
      Phrase(
        nl: "het bestand is niet goed te lezen; los eerst de fouten erin op",
        en: "the file cannot be read; mend its faults first"))
  }

  static func nothing(at pointer: Pointer) -> EditRefusal {
    EditRefusal(
      Phrase(
        nl: "er staat niets op \(name: shown(pointer)); kijk de plaats na",
        en: "there is nothing at \(name: shown(pointer)); check the place"))
  }

  static func noContainer(at pointer: Pointer) -> EditRefusal {
    EditRefusal(
      Phrase(
        nl: "op \(name: shown(pointer)) staat een waarde waar niets in past; vervang die eerst",
        en: "at \(name: shown(pointer)) stands a value that holds nothing; replace it first"))
  }

  static func noList(at pointer: Pointer) -> EditRefusal {
    EditRefusal(
      Phrase(
        nl: "op \(name: shown(pointer)) staat geen lijst; vervang de waarde of kies een andere plaats",
        en: "there is no list at \(name: shown(pointer)); replace the value or choose another place"))
  }

  static func occupied(_ pointer: Pointer) -> EditRefusal {
    EditRefusal(
      Phrase(
        nl: "op \(name: shown(pointer)) staat al iets; haal dat eerst weg of kies een andere naam",
        en: "there is something at \(name: shown(pointer)) already; remove it first or choose another name"))
  }

  static func root() -> EditRefusal {
    EditRefusal(
      Phrase(
        nl: "het record als geheel heeft geen naam en geen plaats in een lijst; verwijder het bestand zelf",
        en: "the record as a whole has no name and no place in a list; delete the file itself"))
  }

  /// The text would not read back as what was meant.
  static func unproven(at pointer: Pointer) -> EditRefusal {
    EditRefusal(
      Phrase(
        nl:
          "de wijziging op \(name: shown(pointer)) past niet veilig in de opmaak van dit bestand; pas het met de hand aan",
        en: "the change at \(name: shown(pointer)) does not fit this file's layout safely; make it by hand"))
  }

  private static func shown(_ pointer: Pointer) -> String {
    pointer.steps.isEmpty ? "/" : pointer.description
  }
}
