package import RecordSyntax

/// Why a text is not what a field may hold.
package struct WrittenValueRefusal: Error, Sendable {
  /// What is wrong with it.
  package let message: Phrase
  /// The word that was probably meant.
  package let nearest: String?
}

extension SchemaField {
  /// The value that a text stands for, as people write it: words of an enumeration also by their Dutch meaning, yes and no
  /// in either language, the elements of a list with commas between.
  package func value(_ text: String) throws(WrittenValueRefusal) -> Value {
    guard isList else { return try element(text) }
    var elements: [Value] = []
    for part in text.split(separator: ",") {
      let element = try element(String(part.trimmingBlanks()))
      if !elements.contains(element) { elements.append(element) }
    }
    return .array(elements)
  }

  private func element(_ text: String) throws(WrittenValueRefusal) -> Value {
    switch form {
    case .text, .key:
      guard !text.isEmpty else { throw refusal(text, Phrase(nl: "een tekst", en: "a text")) }
      return .string(text)
    case .day:
      guard let day = Day(text) else {
        throw refusal(text, Phrase(nl: "een dag, als JJJJ-MM-DD", en: "a day, as YYYY-MM-DD"))
      }
      return .string(day.description)
    case .number:
      guard let number = Int(text) else {
        throw refusal(text, Phrase(nl: "een geheel getal", en: "a whole number"))
      }
      return .number(Decimal(number))
    case .truth:
      switch text.lowercased() {
      case "yes", "ja", "true": return .bool(true)
      case "no", "nee", "false": return .bool(false)
      default: throw refusal(text, Phrase(nl: "ja of nee", en: "yes or no"))
      }
    case .words(let words):
      if let word = Self.word(text, among: words) { return .string(word.text) }
      let list = Phrase.listing(words.map(\.text))
      throw refusal(
        text, Phrase(nl: "een van: \(list)", en: "one of: \(list)"),
        nearest: NearestName.find(text, in: words.map(\.text) + words.map(\.dutch)))
    }
  }

  /// The word that a text is: as files have it, or by its meaning in Dutch, or by words of that which say it of no other
  /// (`voltooid` for `traject voltooid`).
  private static func word(_ text: String, among words: [Word]) -> Word? {
    let written = text.lowercased()
    if let word = words.first(where: { $0.text.lowercased() == written || $0.dutch.lowercased() == written })
    {
      return word
    }
    let parts = split(written)
    let meant = words.filter { word in
      let meaning = split(word.dutch.lowercased())
      return !parts.isEmpty && parts.allSatisfy(meaning.contains)
    }
    return meant.count == 1 ? meant[0] : nil
  }

  private static func split(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
  }

  private func refusal(_ text: String, _ wanted: Phrase, nearest: String? = nil) -> WrittenValueRefusal {
    // Whatever was typed may be a name, so it is as little for others' eyes as the most telling field.
    let written = Phrase(nl: "\(value: text, .identifying)", en: "\(value: text, .identifying)")
    return WrittenValueRefusal(
      message: Phrase(
        nl: "\(title) kan niet \(written) zijn, wel \(wanted)",
        en: "\(title) cannot be \(written), but \(wanted)"),
      nearest: nearest)
  }
}
