import RecordSyntax

extension Explainer {
  mutating func explainArray(_ shape: Shape, _ rest: Details, _ node: Int, _ context: Context) {
    let elements = document.elements(of: node)
    var inner = context
    inner.field = Phrase(nl: "een onderdeel van \(context.field)", en: "an entry of \(context.field)")
    for (index, element) in elements.enumerated() {
      if index < rest.prefixItems.count {
        explain(rest.prefixItems[index], element, inner.appending("prefixItems", .index(index)))
      } else if shape.items >= 0 {
        explain(Int(shape.items), element, inner.appending("items"))
      }
    }
    if elements.count < shape.leastItems {
      report(
        node, "minItems", context,
        Phrase(
          nl:
            "\(context.field) vraagt minstens \(Int(shape.leastItems)) onderdelen; er staan er \(elements.count)",
          en: "\(context.field) takes at least \(Int(shape.leastItems)) entries; it has \(elements.count)"))
    } else if elements.count > shape.mostItems {
      report(
        node, "maxItems", context,
        Phrase(
          nl:
            "\(context.field) neemt hooguit \(Int(shape.mostItems)) onderdelen; er staan er \(elements.count)",
          en: "\(context.field) takes at most \(Int(shape.mostItems)) entries; it has \(elements.count)"))
    }
    if shape.isUnique, let double = checker.firstDouble(node) {
      report(
        double.element, "uniqueItems", context,
        Phrase(
          nl: "\(shown(double.element, context)) staat twee keer in \(context.field)",
          en: "\(shown(double.element, context)) stands twice in \(context.field)"),
        help: Phrase(nl: "haal een van de twee weg", en: "remove one of the two"),
        // A comment beside it may hold what makes it another.
        fix: document.comments.isEmpty ? .remove(document.pointer(to: double.element)) : nil)
    }
    explainContains(rest, elements, node, context)
  }

  private mutating func explainContains(_ rest: Details, _ elements: [Int], _ node: Int, _ context: Context) {
    guard let contains = rest.contains else { return }
    let count = elements.count { checker.check(contains, $0) }
    if count < rest.leastContains {
      report(
        node, rest.leastContains == 1 ? "contains" : "minContains", context,
        Phrase(
          nl:
            "\(context.field) heeft \(count) onderdelen die voldoen; er horen er minstens \(rest.leastContains) te zijn",
          en: "\(context.field) has \(count) entries that fit; it takes at least \(rest.leastContains)"))
    } else if count > rest.mostContains {
      report(
        node, "maxContains", context,
        Phrase(
          nl:
            "\(context.field) heeft \(count) onderdelen die voldoen; er horen er hooguit \(rest.mostContains) te zijn",
          en: "\(context.field) has \(count) entries that fit; it takes at most \(rest.mostContains)"))
    }
  }
}
