internal import CoachPool
internal import RecordSyntax

/// Fields of records that can be given as options, as the schemas describe them: `--coach-agrees` for `coachAgrees`.
struct FieldOptions {
  /// A field, and what it is a field of.
  struct Place {
    /// The word for that on the command line.
    let owner: String
    let field: SchemaField
  }

  /// The fields.
  let places: [Place]

  /// One option for each name, in the order in which they are met.
  var options: [CommandOption] {
    let owners = Set(places.map(\.owner)).count
    var names: [String] = []
    for place in places where !names.contains(place.field.optionName) { names.append(place.field.optionName) }
    return names.map { name in
      let same = places.filter { $0.field.optionName == name }
      return CommandOption(
        name, value: Self.value(same.map(\.field)), isList: same.contains { $0.field.isList },
        Self.summary(same, namesOwners: owners > 1))
    }
  }

  /// What the options say of one owner's fields; an option that belongs to others only is refused.
  func values(
    of owner: String, _ arguments: ParsedArguments
  ) throws(CommandFailure) -> [(field: SchemaField, value: Value)] {
    var values: [(field: SchemaField, value: Value)] = []
    for name in Set(places.map(\.field.optionName)).sorted() where arguments.has(name) {
      let same = places.filter { $0.field.optionName == name }
      guard !same.contains(where: { $0.owner == owner }) else { continue }
      let owners = Phrase.listing(same.map(\.owner))
      throw .usage(
        Phrase(
          nl: "--\(name: name) hoort niet bij \(name: owner), wel bij: \(owners)",
          en: "--\(name: name) does not belong to \(name: owner), but to: \(owners)"), arguments.command)
    }
    for place in places where place.owner == owner {
      guard let text = Self.text(of: place.field, arguments) else { continue }
      do throws(WrittenValueRefusal) {
        values.append((place.field, Self.isSwitch(place.field) ? .bool(true) : try place.field.value(text)))
      } catch {
        let name = place.field.optionName
        throw .unknown(
          Phrase(nl: "--\(name: name): \(error.message)", en: "--\(name: name): \(error.message)"),
          error.nearest,
          arguments.command)
      }
    }
    return values
  }

  /// What is given for a field; of a list all that is given.
  private static func text(of field: SchemaField, _ arguments: ParsedArguments) -> String? {
    let given = arguments.values[field.optionName]
    return field.isList ? given?.joined(separator: ",") : given?.last
  }

  /// Whether a field is only ever written for yes.
  private static func isSwitch(_ field: SchemaField) -> Bool { ["missed", "planned"].contains(field.key) }

  private static func value(_ fields: [SchemaField]) -> String? {
    guard !isSwitch(fields[0]) else { return nil }
    var words: [String] = []
    for field in fields {
      let own =
        switch field.form {
        case .text: ["TEXT"]
        case .key: ["KEY"]
        case .day: ["DATE"]
        case .number: ["N"]
        case .truth: ["yes", "no", "ja", "nee"]
        case .words(let words): words.map(\.text)
        }
      for word in own where !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: "|")
  }

  private static func summary(_ places: [Place], namesOwners: Bool) -> Phrase {
    var titles: [Phrase] = []
    for place in places where !titles.contains(place.field.title) { titles.append(place.field.title) }
    let owners = namesOwners ? " (" + places.map(\.owner).joined(separator: ", ") + ")" : ""
    func text(_ language: Language) -> String {
      titles.map { Self.uncapitalised($0.text(language)) }.joined(separator: " / ") + owners
    }
    return Phrase(nl: "\(name: text(.dutch))", en: "\(name: text(.english))")
  }

  /// A title as it stands within a sentence; not what is written in capitals, as HR is.
  private static func uncapitalised(_ title: String) -> String {
    guard let first = title.first, title.dropFirst().first?.isLowercase == true else { return title }
    return first.lowercased() + title.dropFirst()
  }
}
