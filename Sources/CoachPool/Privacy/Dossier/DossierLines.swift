internal import RecordSyntax

/// The fields of a record as a list for the person it is about: a line each, and one for what belongs together.
struct DossierLines {
  let language: Language

  /// The lines of a Markdown list.
  func lines(_ fields: [Dossier.Field]) -> [String] {
    groups(fields, at: 0).flatMap { group -> [String] in
      let title = title(group[0], at: 0)
      guard isList(group, at: 1), group.contains(where: { $0.pointer.steps.count > 2 }) else {
        return ["- \(title): \(content(group, at: 1))"]
      }
      let elements = groups(group, at: 1)
      return ["- \(title):"]
        + elements.enumerated().map { "  \($0.offset + 1). \(content($0.element, at: 2))" }
    }
  }

  /// What fields of one thing say, on one line; those at a depth are its members.
  private func content(_ fields: [Dossier.Field], at depth: Int) -> String {
    if let field = fields.first, field.titles.count <= depth { return shown(field.words) }
    let parts = groups(fields, at: depth).map { group -> String in
      let inner = content(group, at: depth + 1)
      if isList(group, at: depth) { return inner }
      let isObject = !isList(group, at: depth + 1) && group.contains { $0.titles.count > depth + 1 }
      return isObject ? "\(title(group[0], at: depth)) (\(inner))" : "\(title(group[0], at: depth)): \(inner)"
    }
    let isPlain = isList(fields, at: depth) && fields.allSatisfy { $0.titles.count == depth + 1 }
    return parts.joined(separator: isPlain ? ", " : "; ")
  }

  /// The fields that have one step in common at a depth, in the order of the record.
  private func groups(_ fields: [Dossier.Field], at depth: Int) -> [[Dossier.Field]] {
    var groups: [[Dossier.Field]] = []
    for field in fields {
      if let last = groups.last?.first, last.titles.count > depth, field.titles.count > depth,
        step(last, depth) == step(field, depth)
      {
        groups[groups.count - 1].append(field)
      } else {
        groups.append([field])
      }
    }
    return groups
  }

  private func isList(_ fields: [Dossier.Field], at depth: Int) -> Bool {
    guard let field = fields.first, field.titles.count > depth, case .index = step(field, depth) else {
      return false
    }
    return true
  }

  /// A step of the way to a field; that to the part of a file which is about the person is left out.
  private func step(_ field: Dossier.Field, _ depth: Int) -> Pointer.Step? {
    let steps = field.pointer.steps
    let index = steps.count - field.titles.count + depth
    return steps.indices.contains(index) ? steps[index] : nil
  }

  private func title(_ field: Dossier.Field, at depth: Int) -> String { shown(field.titles[depth]) }

  private func shown(_ phrase: Phrase) -> String { Markdown.inline(phrase.text(language), in: .letter) }
}
