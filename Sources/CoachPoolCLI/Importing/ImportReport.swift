internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// What `import` says of every row.
struct ImportReport {
  private let run: Run
  private let plan: ImportPlan
  private let sheet: Spreadsheet
  /// The classes of fields by their keys with dots between, and the lists whose elements have fields.
  private let classes: [String: DataClass]
  private let lists: Set<String>
  /// Where each of them stands in a record.
  private let order: [String: Int]
  private let kind: ImportKind
  private let folder: (String) -> String
  private let newCodes: Set<String>
  private let isApplied: Bool

  init(_ importing: Importing, _ sheet: Spreadsheet, _ fields: ImportFields, _ kind: ImportKind) {
    (run, plan, self.sheet, self.kind) = (importing.run, importing.plan, sheet, kind)
    classes = Dictionary(
      fields.all.map { ($0.path.filter { !"[]".contains($0) }, $0.dataClass) },
      uniquingKeysWith: { first, _ in first })
    let places = fields.all.enumerated().flatMap { number, field in
      [field.path.filter { !"[]".contains($0) }, String(field.path.prefix { $0 != "[" })].map { ($0, number) }
    }
    order = Dictionary(places, uniquingKeysWith: { first, _ in first })
    lists = Set(
      fields.all.compactMap { field in
        field.path.contains("[") && !field.isInMap ? String(field.path.prefix { $0 != "[" }) : nil
      })
    let pool = importing.folder
    folder = { importing.run.shown(pool.path(of: $0)) }
    newCodes = Set(plan.people.filter { $0.path == nil }.map(\.code))
    isApplied = run.arguments.has("apply")
  }

  /// Every row, in the order of the file: what it becomes, or why it does not.
  var text: String {
    let records = plan.records.map { ($0.rows[0], Int($0.place.start), text(of: $0)) }
    let faults = plan.faults.map { ($0.row, Int($0.place.start), text(of: $0)) }
    return (records + faults).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2).joined()
  }

  // MARK: - One row

  private func text(of record: ImportedRecord) -> String {
    let rows = Phrase(nl: " (\(record.rows.count) rijen)", en: " (\(record.rows.count) rows)")
    let count = record.rows.count == 1 ? "" : rows.text(run.language)
    let place = sheet.position(of: record.place)
    var path = folder(record.path)
    let word: Phrase
    switch record.outcome {
    case .new:
      word = Phrase(nl: "nieuw", en: "new")
      // Another run draws another id.
      if !isApplied, kind != .coach, !record.isNamed {
        path = path.replacing(record.id, with: record.id.prefix(7) + "…")
      }
    case .completed: word = Phrase(nl: "aangevuld", en: "completed")
    case .present: word = Phrase(nl: "staat er al", en: "is there already")
    }
    var text = "\(place): \(word.text(run.language)): \(TerminalText.path(path))\(count)\n"
    switch record.outcome {
    case .new: text += lines(leaves(record.value, []))
    case .completed(let edits):
      text += lines(
        edits.flatMap { edit in
          switch edit {
          case .set(let pointer, let value), .append(let pointer, let value), .insert(let pointer, let value):
            leaves(value, Self.steps(pointer))
          default: [Leaf]()
          }
        })
    case .present: break
    }
    return text
  }

  private static func steps(_ pointer: Pointer) -> [String] {
    pointer.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  /// A value and the keys that lead to it.
  private typealias Leaf = (keys: [String], value: Value)

  /// The values in a value; an element of a list is one.
  private func leaves(_ value: Value, _ keys: [String]) -> [Leaf] {
    switch value {
    case .object(let members) where !isElement(keys):
      return members.flatMap { leaves($0.value, keys + [$0.key]) }
    case .array(let elements) where elements.contains { if case .object = $0 { true } else { false } }:
      return elements.flatMap { leaves($0, keys) }
    default: return [(keys, value)]
    }
  }

  /// Values, one a line, in the order in which records have them.
  private func lines(_ leaves: [Leaf]) -> String {
    let placed = leaves.map { (order[$0.keys.joined(separator: ".")] ?? .max, $0) }.enumerated()
    return placed.sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map { _, entry in
      "  \(entry.1.keys.joined(separator: ".")): \(shown(entry.1.value, entry.1.keys))\n"
    }.joined()
  }

  private func isElement(_ keys: [String]) -> Bool { lists.contains(keys.joined(separator: ".")) }

  private func shown(_ value: Value, _ keys: [String]) -> String {
    switch value {
    case .object(let members):
      return members.map { "\($0.key) \(shown($0.value, keys + [$0.key]))" }.joined(separator: ", ")
    case .array(let elements): return elements.map { shown($0, keys) }.joined(separator: ", ")
    case .string(let text):
      if !isApplied, newCodes.contains(text) {
        return Phrase(nl: "nieuwe code", en: "new code").text(run.language)
      }
      return kept(text, keys)
    default: return kept(value.json, keys)
    }
  }

  private func kept(_ text: String, _ keys: [String]) -> String {
    let dataClass = classes[keys.joined(separator: ".")]
    // What is to be published nobody has read yet.
    if run.isRedacted, dataClass?.isRedacted ?? true || dataClass == .published {
      return Phrase.keptBack.text(run.language)
    }
    return TerminalText.visible(text)
  }

  private func text(of fault: RowFault) -> String {
    let painter = run.painter
    let place = painter.paint(sheet.position(of: fault.place) + ":", .bold)
    let word = painter.paint(Phrase(nl: "geweigerd:", en: "refused:").text(run.language), .error)
    func shown(_ phrase: Phrase) -> String { phrase.text(run.language, redacted: run.isRedacted) }
    var text = "\(place) \(word) \(TerminalText.visible(shown(fault.message)))\n"
    if let help = fault.help {
      let label = painter.paint(Phrase(nl: "tip:", en: "help:").text(run.language), .help)
      let lines = shown(help).split(separator: "\n").map { TerminalText.visible(String($0)) }
      text += "\(label) \(lines.joined(separator: "\n     "))\n"
    }
    return text
  }
}
