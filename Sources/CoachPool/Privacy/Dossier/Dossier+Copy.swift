internal import RecordSyntax

extension Dossier {
  /// Lines of an index or a report that say again what a record says of the person.
  package struct Copy: Sendable {
    /// The path relative to the pool.
    package let path: String
    /// The lines, from 1.
    package let lines: [Int]

    /// Looks through the indexes for the person and the records, and through the reports for the quotes.
    static func all(of id: String, _ items: [Item], in context: RuleContext) -> [Copy] {
      let ids = [id] + items.filter { !$0.isPrivate && $0.kind != .contract }.map(\.id)
      let words = Set(ids).map { Array(Value.string($0).json.utf8) }
      let quotes = Set(items.flatMap(\.quotes)).map { Markdown.inline($0) }
      let inReports = quotes.flatMap { quote in
        // The figures have the report's lines as JSON.
        [Array(quote.utf8), Array(Value.string(quote).json.utf8.dropFirst().dropLast())]
      }
      return context.pool.strays.map(\.path).sorted().compactMap { path in
        let wanted =
          path.hasPrefix("index/") ? words : path.hasPrefix(Publications.folder + "/") ? inReports : []
        guard !wanted.isEmpty, let bytes = context.bytes(path) else { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
          .filter { line in wanted.contains { line.element.contains($0) } }
        return lines.isEmpty ? nil : Copy(path: path, lines: lines.map { $0.offset + 1 })
      }
    }
  }
}

extension Dossier.Item {
  /// What the person said and agreed to have shown.
  var quotes: [String] {
    guard kind == .evaluation else { return [] }
    return fields.compactMap { field in
      guard field.pointer.steps.first == .key("quotes"), field.pointer.steps.last == .key("text"),
        case .string(let text) = field.value
      else { return nil }
      return text
    }
  }
}
