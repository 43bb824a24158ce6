import RecordSyntax

extension Explainer {
  /// A word that is not in the list; `true` when it was not.
  mutating func explainWords(_ number: Int, _ shape: Shape, _ node: Int, _ context: Context) -> Bool {
    guard shape.wordsStart >= 0, !checker.hasWord(number, node) else { return false }
    let words = plan.words(shape)
    let text = document.text(of: node)
    let meant = words.first { plan.meaning(number, of: $0).lowercased() == text.lowercased() }
    let sameLetters = words.first { $0.lowercased() == text.lowercased() }
    let near = meant ?? sameLetters ?? NearestName.find(text, in: words)
    let isOneMeaning = words.count { plan.meaning(number, of: $0).lowercased() == text.lowercased() } == 1
    let plain = isOneMeaning ? meant : sameLetters ?? NearestName.plain(text, in: words)
    let choices = list(words.map { self.word($0, number) })
    var help = Phrase(nl: "kies uit: \(choices)", en: "choose from: \(choices)")
    if let near {
      let word = word(near, number, context.dataClass)
      help = Phrase(
        nl: "bedoel je \(word)? Mogelijk zijn: \(choices)",
        en: "did you mean \(word)? Possible are: \(choices)")
    }
    report(
      node, "enum", context,
      Phrase(
        nl: "\(context.field) kent \(shown(node, context)) niet",
        en: "\(context.field) does not take \(shown(node, context))"),
      help: help,
      fix: plain.flatMap { mend(node, number, with: .string($0)) })
    return true
  }

  /// A word with its meaning; the one that was meant says as much as the value, and is redacted like it.
  func word(_ word: String, _ number: Int, _ dataClass: DataClass = .none) -> Phrase {
    let meaning = plan.meaning(number, of: word)
    return Phrase(
      nl: "\(word: word, dutch: meaning, dataClass)", en: "\(word: word, dutch: meaning, dataClass)")
  }

  /// A value other than the constant or the values listed; `true` when it was.
  mutating func explainConstant(_ rest: Details, _ node: Int, _ context: Context) -> Bool {
    if let constant = rest.constant, !checker.equals(node, constant) {
      let wanted = written(constant)
      report(
        node, "const", context,
        Phrase(
          nl: "bij \(context.field) hoort \(wanted); er staat \(shown(node, context))",
          en: "\(context.field) must be \(wanted); it has \(shown(node, context))"))
      return true
    }
    if let values = rest.values, !checker.hasValue(rest.valueSet, node) {
      let choices = list(values.map(written))
      report(
        node, "enum", context,
        Phrase(
          nl: "\(context.field) kent \(shown(node, context)) niet",
          en: "\(context.field) does not take \(shown(node, context))"),
        help: Phrase(nl: "kies uit: \(choices)", en: "choose from: \(choices)"))
      return true
    }
    return false
  }

  private func written(_ value: Value) -> Phrase {
    switch value {
    case .string(let text): Phrase(nl: "\(value: text)", en: "\(value: text)")
    case .number(let number): Phrase(nl: "\(name: number.description)", en: "\(name: number.description)")
    case .bool(let isTrue): isTrue ? Phrase(nl: "true", en: "true") : Phrase(nl: "false", en: "false")
    case .null: Phrase(nl: "null", en: "null")
    case .array: Phrase(nl: "een vaste lijst", en: "a fixed list")
    case .object: Phrase(nl: "een vaste groep gegevens", en: "a fixed group of values")
    }
  }
}
