internal import CoachPool
internal import RecordSyntax

extension NewRun {
  /// The record, and each of its fields that is still empty.
  func places(_ path: String, _ id: String, _ text: String) -> [RecordedPlace] {
    let document = Document(parsing: Array(text.utf8), at: path)
    let title = kind.title
    let shownID =
      kind == .person
      ? Phrase(nl: "\(value: id, .identifying)", en: "\(value: id, .identifying)")
      : Phrase(nl: "\(name: id)", en: "\(name: id)")
    let made = RecordedPlace(
      path: path, pointer: Pointer(),
      what: Phrase(nl: "\(title) \(shownID) is begonnen", en: "\(title) \(shownID) is begun"))
    let fields = Schemas.bundled.fields(of: kind) + Schemas.bundled.fields(of: kind, at: ["positions"])
    let empty = document.nodes.indices.filter { document.nodes[$0].kind == .null }.map { node in
      let pointer = document.pointer(to: node)
      let keys = pointer.steps.compactMap { if case .key(let key) = $0 { key } else { nil } }
      let field = fields.first { $0.keys == keys }
      let title = field?.title ?? Phrase(nl: "\(name: keys.last ?? "")", en: "\(name: keys.last ?? "")")
      guard case .words(let words)? = field?.form else {
        return RecordedPlace(
          path: path, pointer: pointer, what: Phrase(nl: "vul in: \(title)", en: "fill in: \(title)"))
      }
      let list = Phrase.listing(words.map(\.text))
      return RecordedPlace(
        path: path, pointer: pointer,
        what: Phrase(nl: "vul in: \(title) (een van: \(list))", en: "fill in: \(title) (one of: \(list))"))
    }
    return [made] + empty
  }
}
