import RecordSyntax

extension Explainer {
  /// One violation of a text: empty, then its form, then its length.
  mutating func explainText(_ number: Int, _ shape: Shape, _ node: Int, _ context: Context) {
    let text = document.text(of: node)
    let count = text.unicodeScalars.count
    if count < shape.leastLength {
      let least = Int(shape.leastLength)
      report(
        node, "minLength", context,
        count == 0
          ? Phrase(nl: "\(context.field) is leeg", en: "\(context.field) is empty")
          : Phrase(
            nl: "\(context.field) heeft \(count) tekens; minstens \(least) is nodig",
            en: "\(context.field) has \(count) characters; at least \(least) are needed"),
        help: count == 0
          ? Phrase(nl: "vul iets in of laat het weg", en: "fill it in or leave it out") : nil)
      return
    }
    if let format = shape.format, checker.options.assertsFormat || shape.assertsFormat {
      let utf8 = Array(text.utf8)
      if !format.admits(utf8, 0..<utf8.count) {
        explainFormat(format, text, number, node, context)
        return
      }
    }
    if shape.pattern >= 0, !plan.patterns[Int(shape.pattern)].matches(text) {
      let pattern = plan.patterns[Int(shape.pattern)]
      report(
        node, "pattern", context,
        Phrase(
          nl: "\(shown(node, context)) heeft niet de vorm die bij \(context.field) hoort",
          en: "\(shown(node, context)) does not have the form \(context.field) takes"),
        help: formHelp(number, pattern))
      return
    }
    if count > shape.mostLength {
      report(
        node, "maxLength", context,
        Phrase(
          nl: "\(context.field) heeft \(count) tekens; hooguit \(Int(shape.mostLength)) mag",
          en: "\(context.field) has \(count) characters; at most \(Int(shape.mostLength)) are admitted"),
        help: Phrase(nl: "kort de tekst in", en: "shorten the text"))
    }
  }

  private mutating func explainFormat(
    _ format: Format, _ text: String, _ number: Int, _ node: Int, _ context: Context
  ) {
    guard format == .date else {
      let wanted = format.words
      report(
        node, "format", context,
        Phrase(
          nl: "\(shown(node, context)) is geen \(wanted)", en: "\(shown(node, context)) is no \(wanted)"),
        help: plan.description(number))
      return
    }
    let guess = WrittenDate.read(text)
    report(
      node, "format", context,
      WrittenDate.hasForm(text)
        ? Phrase(
          nl: "\(shown(node, context)) is geen bestaande dag",
          en: "\(shown(node, context)) is not a day that exists")
        : Phrase(
          nl: "\(shown(node, context)) is geen datum van de vorm JJJJ-MM-DD",
          en: "\(shown(node, context)) is not a date of the form YYYY-MM-DD"),
      help: guess.map {
        // The date is a value out of the record as well.
        Phrase(
          nl: "schrijf \(value: $0.description, context.dataClass)",
          en: "write \(value: $0.description, context.dataClass)")
      }
        ?? Self.dayHelp,
      fix: guess.flatMap { mend(node, number, with: .string($0.description)) })
  }

  /// One violation of a number.
  mutating func explainNumber(
    _ number: Int, _ shape: Shape, _ rest: Details, _ node: Int, _ context: Context
  ) {
    guard let (keyword, wanted) = missedBound(shape, rest, node) else { return }
    report(
      node, keyword, context,
      Phrase(
        nl: "bij \(context.field) hoort \(wanted); er staat \(shown(node, context))",
        en: "\(context.field) takes \(wanted); it has \(shown(node, context))"),
      help: plan.description(number))
  }

  /// The first bound that a number is beyond, and what it asks.
  private func missedBound(_ shape: Shape, _ rest: Details, _ node: Int) -> (String, Phrase)? {
    guard let value = document.decimal(node) else { return nil }
    if let least = shape.least == .min ? rest.minimum : Decimal(shape.least), value < least {
      let bound = least.description
      return ("minimum", Phrase(nl: "minstens \(name: bound)", en: "at least \(name: bound)"))
    }
    if let most = shape.most == .max ? rest.maximum : Decimal(shape.most), value > most {
      let bound = most.description
      return ("maximum", Phrase(nl: "hooguit \(name: bound)", en: "at most \(name: bound)"))
    }
    if let least = rest.exclusiveMinimum, value <= least {
      let bound = least.description
      return ("exclusiveMinimum", Phrase(nl: "meer dan \(name: bound)", en: "more than \(name: bound)"))
    }
    if let most = rest.exclusiveMaximum, value >= most {
      let bound = most.description
      return ("exclusiveMaximum", Phrase(nl: "minder dan \(name: bound)", en: "less than \(name: bound)"))
    }
    if let divisor = rest.multipleOf, !value.isMultiple(of: divisor) {
      let bound = divisor.description
      return ("multipleOf", Phrase(nl: "een veelvoud van \(name: bound)", en: "a multiple of \(name: bound)"))
    }
    return nil
  }
}
