package import RecordSyntax

extension Phrase {
  /// A word of the enumeration at a property of a trajectory, or of another kind of record, in Dutch followed by what it
  /// means there.
  init(
    _ word: some RecordWord, of kind: RecordKind = .trajectory, at path: String...,
    dataClass: DataClass = .facts
  ) {
    let text = word.rawValue
    let dutch = Schemas.bundled.dutch(text, of: kind.rawValue, at: path) ?? text
    self.init(
      nl: "\(word: text, dutch: dutch, dataClass)", en: "\(word: text, dutch: dutch, dataClass)")
  }

  /// Phrases after one another, with commas between them and "and" before the last.
  package static func list(_ phrases: [Phrase]) -> Phrase? {
    phrases.isEmpty ? nil : joined(phrases, last: Phrase(nl: "en", en: "and"))
  }

  /// Phrases of which one is to be chosen, with commas between them and "or" before the last.
  static func choice(_ phrases: [Phrase]) -> Phrase { joined(phrases, last: Phrase(nl: "of", en: "or")) }

  /// Names of the tool's own with commas between them, as a list in a file has them.
  package static func listing(_ names: [String]) -> Phrase {
    joined(names.map { Phrase(nl: "\(name: $0)", en: "\(name: $0)") })
  }

  /// Phrases with commas between them; `nil` where there are none.
  package static func listing(_ phrases: [Phrase]) -> Phrase? { phrases.isEmpty ? nil : joined(phrases) }

  /// Phrases with commas between them, or a word before the last.
  ///
  /// Side by side in one wording: one within the next would stand there in both of its wordings, and of a list of twenty a
  /// million times.
  private static func joined(_ phrases: [Phrase], last word: Phrase? = nil) -> Phrase {
    if phrases.count == 1 { return phrases[0] }
    var wording = Template.StringInterpolation(literalCapacity: 0, interpolationCount: phrases.count)
    for (index, phrase) in phrases.enumerated() {
      if let word, index == phrases.count - 1 {
        wording.appendLiteral(" ")
        wording.appendInterpolation(word)
        wording.appendLiteral(" ")
      } else if index > 0 {
        wording.appendLiteral(", ")
      }
      wording.appendInterpolation(phrase)
    }
    let template = Template(stringInterpolation: wording)
    return Phrase(nl: template, en: template)
  }

  /// A severity as the contract writes it, in Dutch followed by what it means.
  static func severity(_ severity: Severity) -> Phrase {
    let word = severity.rawValue
    let dutch = Schemas.bundled.dutch(word) ?? word
    return Phrase(nl: "\(word: word, dutch: dutch)", en: "\(word: word, dutch: dutch)")
  }

  /// An amount of money.
  static func euros(cents: Int) -> Phrase {
    let digits = String(cents.magnitude)
    let padded = String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
    let sign = cents < 0 ? "-" : ""
    func text(thousands: String, point: String) -> String {
      var whole = ""
      for (index, digit) in padded.dropLast(2).reversed().enumerated() {
        if index > 0, index.isMultiple(of: 3) { whole += thousands }
        whole.append(digit)
      }
      return sign + String(whole.reversed()) + point + padded.suffix(2)
    }
    return Phrase(
      nl: "€ \(name: text(thousands: ".", point: ","))", en: "€\(name: text(thousands: ",", point: "."))")
  }

  /// A number with its noun.
  package static func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
    Phrase(nl: "\(number) \(number == 1 ? one : many)", en: "\(number) \(number == 1 ? one : many)")
  }

  /// A number of records.
  package static func records(_ count: Int) -> Phrase {
    Self.count(count, Phrase(nl: "record", en: "record"), Phrase(nl: "records", en: "records"))
  }

  /// A number of files.
  package static func files(_ count: Int) -> Phrase {
    Self.count(count, Phrase(nl: "bestand", en: "file"), Phrase(nl: "bestanden", en: "files"))
  }

  /// A number of texts that git holds.
  package static func texts(_ count: Int) -> Phrase {
    Self.count(count, Phrase(nl: "tekst", en: "text"), Phrase(nl: "teksten", en: "texts"))
  }

  /// A number of days.
  static func days(_ count: Int) -> Phrase {
    count == 1 ? Phrase(nl: "1 dag", en: "1 day") : Phrase(nl: "\(count) dagen", en: "\(count) days")
  }

  /// A number of weeks.
  static func weeks(_ count: Int) -> Phrase {
    count == 1 ? Phrase(nl: "1 week", en: "1 week") : Phrase(nl: "\(count) weken", en: "\(count) weeks")
  }

  /// A number of months.
  static func months(_ count: Int) -> Phrase {
    count == 1 ? Phrase(nl: "1 maand", en: "1 month") : Phrase(nl: "\(count) maanden", en: "\(count) months")
  }

  /// How an exception to a rule is recorded, in lines that follow a remedy.
  static func exception(to rule: String) -> Phrase {
    Phrase(
      nl: """
        klopt alles en is het zo besloten, leg dan in dit bestand een uitzondering vast, met de reden en zonder iets \
        persoonlijks:
        allow: { \(name: rule): { reason: "…" } }
        """,
      en: """
        if everything is right and was decided so, record an exception in this file, with the reason and nothing \
        personal:
        allow: { \(name: rule): { reason: "…" } }
        """)
  }
}

extension Int {
  /// The sum, held at the largest number where it would not fit.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    guard overflow else { return sum }
    return other > 0 ? .max : .min
  }
}
