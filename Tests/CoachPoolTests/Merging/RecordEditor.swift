import CoachPool
import RecordSyntax
import TestSupport

/// Someone who works on a trajectory: random edits of the kind that people and commands make.
struct RecordEditor {
  /// The file as it is by now.
  private(set) var document: Document
  private var random: SeededGenerator
  private let isJSON: Bool
  /// Dates that only this person writes down.
  private var days: [Day]
  private let path: RecordPath

  init(_ text: [UInt8], _ path: RecordPath, days: [Day], seed: UInt64) {
    isJSON = path.isJSON
    document = Document(
      parsing: text, as: isJSON ? .json : .frontMatter, vocabulary: Schemas.bundled.vocabulary)
    random = SeededGenerator(seed: seed)
    self.days = days
    self.path = path
  }

  /// Does so many things, as far as the record admits them.
  mutating func work(_ count: Int) {
    for _ in 0..<count { work() }
  }

  private mutating func work() {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: addEntry()
    case 2: make(.set(Self.pick(Self.fields, &random), Self.pick(Self.values, &random)))
    case 3:
      let field = Self.pick(Self.empty, &random)
      make(.set(field.place, field.value))
    case 4: remove()
    case 5: changeEntry()
    case 6: addTheme()
    case 7: if Bool.random(using: &random) { thin() }
    case 8: format()
    default:
      let count = Int.random(in: 1...9, using: &random)
      let number = Value.number(Decimal(count))
      make(.set(["agreement", "sessions"], number))
    }
  }

  private static let fields: [Pointer] = [
    ["coach"], ["closed", "reason"], ["closed", "goals"], ["intake", "minutes"], ["agreement", "until"],
    ["decision", "by"], ["intake", "nature", "depth"],
  ]
  private static let values: [Value] = ["anna", "bas", 30, 45, "left", true]
  private static let empty: [(place: Pointer, value: Value)] = [
    (["evaluationInvited"], "2023-12-05"), (["provider"], "kompas"), (["agreement", "own"], ["privacy"]),
    (["decision", "alternative"], true), (["closed"], ["on": "2023-12-20", "reason": "left"]),
  ]
  private static let themes = ["a", "b", "c", "d"]
  private static let lists = ["sessions", "referrals", "costs", "introductions"]

  private static func pick<Element>(_ list: [Element], _ random: inout SeededGenerator) -> Element {
    list[Int.random(in: list.indices, using: &random)]
  }

  private mutating func addTheme() {
    let theme = Value.string(Self.pick(Self.themes, &random))
    if case .array(let themes)? = value(at: ["requested", "themes"]), themes.contains(theme) { return }
    make(.append(["requested", "themes"], theme))
  }

  private mutating func make(_ edit: Edit) {
    guard let edited = try? document.applying([edit], vocabulary: Schemas.bundled.vocabulary) else { return }
    document = edited
  }

  private func value(at place: Pointer) -> Value? { document.node(at: place).map { document.value($0) } }

  private mutating func addEntry() {
    let list = Self.pick(Self.lists, &random)
    guard let day = days.popLast() else { return }
    // Minutes that nobody else has: an entry with another date is another entry.
    let minutes = Int.random(in: 1000...9_999_999, using: &random)
    let number = Value.number(Decimal(minutes))
    let entry: Value = ["on": .string(day.description), "minutes": number]
    let elements = document.node(at: [.key(list)]).map { document.elements(of: $0).count } ?? 0
    let place = (0..<elements).first { index in
      guard case .string(let text)? = value(at: [.key(list), .index(index), "on"]) else { return false }
      return text > day.description
    }
    make(place.map { .insert([.key(list), .index($0)], entry) } ?? .append([.key(list)], entry))
  }

  private mutating func changeEntry() {
    guard let place = anyEntry() else { return }
    let keys = ["minutes", "place", "reason"]
    make(.set(place.appending(.key(Self.pick(keys, &random))), Self.pick(Self.values, &random)))
  }

  private mutating func remove() {
    if Bool.random(using: &random), let place = anyEntry() {
      make(.remove(place))
    } else {
      make(.remove(Self.pick(Self.fields + [["decision"], ["followUps"], ["evaluationInvited"]], &random)))
    }
  }

  private mutating func anyEntry() -> Pointer? {
    let list = Self.pick(Self.lists, &random)
    guard let node = document.node(at: [.key(list)]) else { return nil }
    let count = document.elements(of: node).count
    return count == 0 ? nil : [.key(list), .index(Int.random(in: 0..<count, using: &random))]
  }

  /// As `retention --apply` takes content away.
  private mutating func thin() {
    guard let day = days.popLast() else { return }
    for edit in ClassRemoval(.content, ground: .retention, on: day).edits(of: document, kind: path.kind) {
      make(edit)
    }
  }

  private mutating func format() {
    let form = Schemas.bundled.canonicalForm(for: path.kind)
    guard let text = try? form.formatting(document) else { return }
    document = Document(parsing: text, as: document.syntax, vocabulary: Schemas.bundled.vocabulary)
  }

  /// Writes a comment above a field that stands on a line of its own.
  mutating func comment(_ text: String) {
    let lines = String(decoding: document.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let places = lines.indices.filter { $0 > 0 && lines[$0].first?.isLetter == true }
    var edited = lines.map(String.init)
    edited.insert("# \(text)", at: Self.pick(places, &random))
    document = Document(
      parsing: Array(edited.joined(separator: "\n").utf8), as: document.syntax,
      vocabulary: Schemas.bundled.vocabulary)
  }

  /// Takes a comment out that stands on a line of its own.
  mutating func removeComment(_ text: String) {
    let lines = String(decoding: document.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    document = Document(
      parsing: Array(lines.filter { $0 != "# \(text)" }.joined(separator: "\n").utf8), as: document.syntax,
      vocabulary: Schemas.bundled.vocabulary)
  }
}
