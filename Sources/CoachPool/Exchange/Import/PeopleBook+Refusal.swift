internal import RecordSyntax

extension PeopleBook {
  /// Why it is not known who a cell is about.
  struct Refusal: Error, Sendable {
    /// The cell; `nil` where there is none.
    let cell: ByteRange?
    let message: Phrase
    let help: Phrase
  }
}

extension PeopleBook.Refusal {
  /// Codes, which say nothing where values are kept back.
  private static func codes(_ entries: [PeopleBook.Entry], _ numbers: [Int]) -> Phrase {
    let list = numbers.prefix(5).map { entries[$0].code }.joined(separator: ", ")
    return Phrase(nl: "\(value: list, .identifying)", en: "\(value: list, .identifying)")
  }

  static func several(
    _ mention: RowDraft.Mention, _ entries: [PeopleBook.Entry], _ numbers: [Int]
  ) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: mention.cell,
      message: Phrase(
        nl:
          "\(CellRefusal.shown(mention.text)) is niet één persoon: de besloten map kent er \(numbers.count), \(codes(entries, numbers))",
        en:
          "\(CellRefusal.shown(mention.text)) is not one person: the private folder knows \(numbers.count), \(codes(entries, numbers))"
      ),
      help: Phrase(
        nl: "geef een kolom met het e-mailadres erbij (coachee.email), of zet de code in een kolom (coachee)",
        en: "add a column with the e-mail address (coachee.email), or put the code in a column (coachee)"))
  }

  static func otherName(_ name: RowDraft.Mention, _ entry: PeopleBook.Entry) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: name.cell,
      message: Phrase(
        nl:
          "het e-mailadres in deze rij is van \(value: entry.code, .identifying), en die heet anders dan \(CellRefusal.shown(name.text))",
        en:
          "the e-mail address in this row is that of \(value: entry.code, .identifying), whose name is not \(CellRefusal.shown(name.text))"
      ),
      help: Phrase(
        nl: "verbeter de naam of het adres, hier of in people/ van de besloten map",
        en: "correct the name or the address, here or in people/ of the private folder"))
  }

  static func otherAddress(_ email: RowDraft.Mention, _ entry: PeopleBook.Entry) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: email.cell,
      message: Phrase(
        nl:
          "wie zo heet (\(value: entry.code, .identifying)) heeft een ander e-mailadres dan \(CellRefusal.shown(email.text))",
        en:
          "who is called so (\(value: entry.code, .identifying)) has another e-mail address than \(CellRefusal.shown(email.text))"
      ),
      help: Phrase(
        nl: """
          is het dezelfde, verbeter dan het adres; is het een ander met dezelfde naam, maak die dan eerst bekend in people/ van \
          de besloten map
          """,
        en: """
          if it is the same person, correct the address; if it is another of the same name, make that person known in people/ \
          of the private folder first
          """))
  }

  static func alike(
    _ name: RowDraft.Mention, _ entries: [PeopleBook.Entry], _ numbers: [Int]
  ) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: name.cell,
      message: Phrase(
        nl: "\(CellRefusal.shown(name.text)) kan iemand zijn die al bekend is: \(codes(entries, numbers))",
        en: "\(CellRefusal.shown(name.text)) may be somebody who is known already: \(codes(entries, numbers))"
      ),
      help: Phrase(
        nl:
          "schrijf de voornaam voluit, of geef het e-mailadres (coachee.email) of de code (coachee) in een kolom",
        en:
          "write the first name in full, or give the e-mail address (coachee.email) or the code (coachee) in a column"
      ))
  }

  static func otherFact(_ mention: RowDraft.Mention, _ entry: PeopleBook.Entry) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: mention.cell,
      message: Phrase(
        nl:
          "de besloten map zegt van \(value: entry.code, .identifying) iets anders dan \(CellRefusal.shown(mention.text))",
        en:
          "the private folder says of \(value: entry.code, .identifying) something else than \(CellRefusal.shown(mention.text))"
      ),
      help: Phrase(
        nl: "pas het bestand in people/ aan als dit nieuwer is, of laat de kolom weg (null in de mapping)",
        en: "change the file in people/ if this is newer, or leave the column out (null in the mapping)"))
  }

  static func nameless(_ mention: RowDraft.Mention?) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: mention?.cell,
      message: Phrase(
        nl: "wie dit is, staat niet in de besloten map, en de rij heeft geen naam om daarin te zetten",
        en: "who this is does not stand in the private folder, and the row has no name to put there"),
      help: Phrase(
        nl: "vul de naam in (coachee.name)", en: "fill in the name (coachee.name)"))
  }

  static func noName(_ name: RowDraft.Mention) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: name.cell,
      message: Phrase(
        nl: "\(CellRefusal.shown(name.text)) is geen naam", en: "\(CellRefusal.shown(name.text)) is no name"),
      help: Phrase(nl: "vul een naam in", en: "fill in a name"))
  }

  static func noAddress(_ email: RowDraft.Mention) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: email.cell,
      message: Phrase(
        nl: "\(CellRefusal.shown(email.text)) is geen e-mailadres",
        en: "\(CellRefusal.shown(email.text)) is no e-mail address"),
      help: Phrase(nl: "schrijf het als naam@organisatie.nl", en: "write it as name@organisation.org"))
  }

  static func unknown(_ mention: RowDraft.Mention) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: mention.cell,
      message: Phrase(
        nl: "\(CellRefusal.shown(mention.text)) staat niet in de besloten map",
        en: "\(CellRefusal.shown(mention.text)) does not stand in the private folder"),
      help: Phrase(
        nl:
          "voer eerst de trajecten in (--as trajectory), of zet het id van het traject in een kolom (trajectory)",
        en:
          "import the trajectories first (--as trajectory), or put the trajectory's id in a column (trajectory)"
      ))
  }

  static func otherCode(_ mention: RowDraft.Mention, _ code: String) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: mention.cell,
      message: Phrase(
        nl:
          "\(CellRefusal.shown(mention.text)) is in de besloten map niet \(value: code, .identifying), de code in deze rij",
        en:
          "\(CellRefusal.shown(mention.text)) is not \(value: code, .identifying) in the private folder, the code in this row"
      ),
      help: Phrase(
        nl: "verbeter de code of de naam, of laat een van beide kolommen weg (null in de mapping)",
        en: "correct the code or the name, or leave one of both columns out (null in the mapping)"))
  }

  static func noFolder(_ mention: RowDraft.Mention) -> PeopleBook.Refusal {
    PeopleBook.Refusal(
      cell: mention.cell,
      message: Phrase(
        nl: "\(CellRefusal.shown(mention.text)) is geen code en geen coach, en een naam komt niet in de pool",
        en:
          "\(CellRefusal.shown(mention.text)) is no code and no coach, and a name does not get into the pool"),
      help: Phrase(
        nl: "noem de besloten map met --private DIR, dan wordt de naam een code",
        en: "name the private folder with --private DIR, which makes a code of the name"))
  }

  static func notOneTrajectory(_ mention: RowDraft.Mention?, _ ids: [String]) -> PeopleBook.Refusal {
    let list = ids.joined(separator: ", ")
    return PeopleBook.Refusal(
      cell: mention?.cell,
      message: ids.isEmpty
        ? Phrase(
          nl: "wie dit invulde heeft geen traject in de pool",
          en: "who filled this in has no trajectory in the pool")
        : Phrase(
          nl: "wie dit invulde heeft meer dan één traject: \(value: list, .identifying)",
          en: "who filled this in has more than one trajectory: \(value: list, .identifying)"),
      help: Phrase(
        nl: "zet het id van het traject in een kolom (trajectory)",
        en: "put the id of the trajectory in a column (trajectory)"))
  }
}
