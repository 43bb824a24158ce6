import RecordSyntax

extension Explainer {
  /// How a day is written.
  static let dayHelp = Phrase(
    nl: "schrijf een bestaande dag als jaar-maand-dag, bijvoorbeeld 2023-09-14",
    en: "write a day that exists as year-month-day, such as 2023-09-14")

  /// How to mend a value of the wrong type.
  func kindHelp(_ number: Int, _ shape: Shape, _ node: Int, _ context: Context) -> Phrase? {
    func has(_ kind: Node.Kind) -> Bool { shape.kinds & (1 << kind.rawValue) != 0 }
    let kind = document.nodes[node].kind
    if kind == .null { return Phrase(nl: "vul iets in of haal het weg", en: "fill it in or remove it") }
    if has(.array) { return listHelp(node) }
    if has(.object), shape.membersEnd > shape.membersStart { return objectHelp(shape, node) }
    if has(.string), shape.wordsStart >= 0 {
      let choices = list(plan.words(shape).map { word($0, number) })
      return Phrase(nl: "kies uit: \(choices)", en: "choose from: \(choices)")
    }
    if kind == .array, !has(.object) {
      return Phrase(nl: "schrijf hier één waarde en geen lijst", en: "write a single value here, not a list")
    }
    if has(.string), kind != .object {
      return shape.format == .date
        ? Self.dayHelp : Phrase(nl: "zet aanhalingstekens om de tekst", en: "put quotes around the text")
    }
    if has(.number), kind == .string {
      return Phrase(
        nl: "schrijf alleen het getal, zonder aanhalingstekens of eenheid",
        en: "write only the number, without quotes or unit")
    }
    if has(.number), kind == .number {
      return plan.description(number)
        ?? Phrase(nl: "rond af op een heel getal", en: "round it to a whole number")
    }
    if has(.true), kind == .string || kind == .number { return switchHelp(node) }
    return plan.description(number)
  }

  /// How to make a list of one value or of one group.
  private func listHelp(_ node: Int) -> Phrase {
    let isGroup = document.nodes[node].kind == .object
    if document.syntax == .json || isGroup && document.nodes[node].style == .flow {
      return isGroup
        ? Phrase(nl: "zet de groep tussen [ en ]", en: "put the group between [ and ]")
        : Phrase(nl: "zet de waarde tussen [ en ]", en: "put the value between [ and ]")
    }
    return isGroup
      ? Phrase(
        nl: "begin elke groep met een streepje, ook als het er maar één is",
        en: "begin each group with a dash, even when there is only one")
      : Phrase(
        nl: "zet elk onderdeel op een eigen regel achter een streepje en een spatie (`- `)",
        en: "put each entry on a line of its own behind a dash and a space (`- `)")
  }

  /// What can stand in a group, and how a list of one becomes it.
  private func objectHelp(_ shape: Shape, _ node: Int) -> Phrase {
    let names = list(plan.names(shape).prefix(12).map { Phrase(nl: "\(name: $0)", en: "\(name: $0)") })
    guard document.nodes[node].kind == .array else {
      return Phrase(nl: "hieronder kan staan: \(names)", en: "below it can stand: \(names)")
    }
    return document.nodes[node].style == .block
      ? Phrase(
        nl: "laat het streepje weg; hieronder kan staan: \(names)",
        en: "leave out the dash; below it can stand: \(names)")
      : Phrase(
        nl: "haal [ en ] weg; hieronder kan staan: \(names)",
        en: "remove [ and ]; below it can stand: \(names)")
  }

  /// How yes and no are written.
  private func switchHelp(_ node: Int) -> Phrase {
    let isQuoted = document.nodes[node].kind == .string && document.nodes[node].style != .bare
    return isQuoted && ["true", "false"].contains(document.text(of: node))
      ? Phrase(nl: "haal de aanhalingstekens weg", en: "remove the quotes")
      : Phrase(nl: "schrijf true voor ja en false voor nee", en: "write true for yes and false for no")
  }

  /// What a text that has not the form asked should be, and that form.
  func formHelp(_ number: Int, _ pattern: Pattern) -> Phrase {
    let form =
      plan.form(number)
      ?? Phrase(nl: "de vorm is \(name: pattern.source)", en: "the form is \(name: pattern.source)")
    guard let description = plan.description(number) else { return form }
    return Phrase(nl: "\(description) De vorm: \(form)", en: "\(description) The form: \(form)")
  }

  /// How to mend a key that no property has and that is near none: where it does belong, else what can stand here.
  func unknownKeyHelp(_ key: Int, _ name: String, _ names: [String], _ homes: [Plan.Home]) -> Phrase {
    let isLeftOver =
      document.nodes[key + 1].kind == .null && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if isLeftOver, !name.isEmpty {
      return Phrase(
        nl: "een komma scheidt hier velden: schrijf het getal ervoor zonder komma",
        en: "a comma parts fields here: write the number before it without one")
    }
    if (1...3).contains(homes.count) {
      let places = list(
        homes.map { home in
          guard let holder = home.holder else {
            return Phrase(nl: "op het hoogste niveau van het bestand", en: "at the top level of the file")
          }
          let field = field(holder.name, holder.shape)
          return home.isList
            ? Phrase(nl: "in een onderdeel van \(field)", en: "in an entry of \(field)")
            : Phrase(nl: "onder \(field)", en: "below \(field)")
        })
      return Phrase(nl: "zet het \(places)", en: "put it \(places)")
    }
    if names.isEmpty { return Phrase(nl: "haal dit weg", en: "remove it") }
    let choices = list(names.map { Phrase(nl: "\(name: $0)", en: "\(name: $0)") })
    return Phrase(
      nl: "haal het weg, of kies uit wat hier kan staan: \(choices)",
      en: "remove it, or choose from what can stand here: \(choices)")
  }
}
