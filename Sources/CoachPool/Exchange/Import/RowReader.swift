internal import RecordSyntax

/// Reads rows of a spreadsheet, each by itself.
struct RowReader {
  private let table: CSVTable
  private let columns: ImportColumns
  private let isKnownCode: (String) -> Bool
  /// What cells say that were read before, by field and text: a column has few different ones.
  private var read: [Cell: Result<Value, CellRefusal>] = [:]
  /// The most of them that are kept.
  private static let mostKept = 50_000

  private struct Cell: Hashable {
    let column: Int
    let text: String
  }

  /// An element of a list that a row makes.
  private struct Element {
    let list: [String]
    let number: Int
    let isInMap: Bool
    var value = Value.object([])
    var mention: RowDraft.Mention?
  }

  init(_ table: CSVTable, _ columns: ImportColumns, isKnownCode: @escaping (String) -> Bool) {
    (self.table, self.columns, self.isKnownCode) = (table, columns, isKnownCode)
  }

  /// What a row says; `nil` for one in which every cell is empty.
  mutating func draft(_ row: Int) -> RowDraft? {
    let cells = table.cells(ofRow: row)
    guard let first = cells.first, let last = cells.last else { return nil }
    let texts = cells.map { CellReader.trimmed(table.text(of: $0)) }
    guard texts.contains(where: { !$0.isEmpty }) else { return nil }
    var draft = RowDraft(number: row, place: ByteRange(Int(first.start), Int(last.end)))
    if let fault = table.widthFault(ofRow: row) {
      draft.faults.append(RowFault(row: row, at: fault.range, fault.message, help: fault.help))
      return draft
    }
    if let key = columns.key, key < texts.count, !texts[key].isEmpty { draft.key = texts[key] }
    var elements: [Element] = []
    for (number, column) in columns.columns.enumerated() where column.number < texts.count {
      let text = texts[column.number]
      guard !text.isEmpty else { continue }
      let cell = cells[cells.startIndex + column.number]
      switch value(text, number, column) {
      case .failure(let refusal): draft.faults.append(RowFault(row: row, at: cell, refusal))
      case .success(.null): continue
      case .success(let value): add(value, column, cell, to: &draft, &elements)
      }
    }
    addElements(elements, to: &draft)
    addConstants(to: &draft)
    return draft
  }

  private mutating func value(
    _ text: String, _ number: Int, _ column: ImportColumns.Column
  ) -> Result<Value, CellRefusal> {
    if let translated = column.values[text] { return .success(translated) }
    let cell = Cell(column: number, text: text)
    if let known = read[cell] { return known }
    let result = Result { () throws(CellRefusal) in
      try columns.reader.value(text, of: column.field, isKnownCode: isKnownCode)
    }
    if read.count >= Self.mostKept { read = [:] }
    read[cell] = result
    return result
  }

  private func add(
    _ value: Value, _ column: ImportColumns.Column, _ cell: ByteRange, to draft: inout RowDraft,
    _ elements: inout [Element]
  ) {
    let keys = column.path.keys
    let text = if case .string(let text) = value { text } else { "" }
    if keys.count == 2, keys[0] == "coachee" {
      guard let detail = ImportField.PersonDetail(rawValue: keys[1]) else { return }
      draft.coachee.append(RowDraft.Mention(detail: detail, text: text, cell: cell))
      return
    }
    if case .id = column.field.form {
      draft.id = text
      draft.sources.append(RowDraft.Source(keys: keys, cell: cell))
      return
    }
    let target = column.path.field.hasSuffix("uros") ? Self.cents(keys) : keys
    draft.sources.append(RowDraft.Source(keys: target, cell: cell))
    let (list, _) = column.path.parts
    guard let list else {
      // Another column may have said already what is in the group.
      if column.field.form == .presence, draft.value[target] != nil { return }
      return draft.value.add(target, value)
    }
    let rest = Array(target.dropFirst(list.count))
    let number = column.path.element ?? 0
    let index = elements.firstIndex { $0.list == list && $0.number == number }
    if index == nil { elements.append(Element(list: list, number: number, isInMap: column.field.isInMap)) }
    if case .person(let detail) = column.field.form {
      elements[index ?? elements.count - 1].mention = RowDraft.Mention(detail: detail, text: text, cell: cell)
    } else {
      elements[index ?? elements.count - 1].value.add(rest, value)
    }
  }

  /// The keys of the field in cents that an amount in euros belongs in.
  private static func cents(_ keys: [String]) -> [String] {
    keys.dropLast() + [(keys.last ?? "").replacing("Euros", with: "Cents").replacing("euros", with: "cents")]
  }

  /// Puts elements of lists into a row's value, in the order of their numbers, each with the list's constants.
  private func addElements(_ elements: [Element], to draft: inout RowDraft) {
    for element in elements.sorted(by: { $0.number < $1.number }) {
      var value = element.value
      for constant in columns.constants {
        let parts = constant.path.parts
        if parts.list == element.list, value[parts.rest[0]] == nil { value.add(parts.rest, constant.value) }
      }
      if element.isInMap {
        addMember(value, to: element.list[0], of: &draft)
        continue
      }
      let count = draft.value.count(ofListAt: element.list)
      draft.value.add(element.list, .array([value]))
      if let mention = element.mention {
        let steps = element.list.map(Pointer.Step.key) + [.index(count), .key(mention.detail.rawValue)]
        draft.people.append((Pointer(steps), mention))
      }
    }
  }

  /// Puts an element into a map, under what it says is its key.
  private func addMember(_ element: Value, to map: String, of draft: inout RowDraft) {
    guard case .object(let members) = element, case .string(let key)? = element["key"] else {
      // A key that is there and is none was refused at its cell.
      guard draft.faults.isEmpty else { return }
      return draft.faults.append(RowFault(row: draft.number, at: draft.place(of: map), .keyless(map)))
    }
    draft.value.add([map, key], element["value"] ?? .object(members.filter { $0.key != "key" }))
  }

  /// Puts the constants into a row's value that it does not say otherwise: in a group only where the row has the group, for
  /// what was not closed has no reason for that.
  private func addConstants(to draft: inout RowDraft) {
    for constant in columns.constants where constant.path.listCount == nil {
      let keys = constant.path.keys
      if keys == ["coachee"] || keys.count == 1 || draft.value[keys[0]] != nil, draft.value[keys] == nil {
        draft.value.add(keys, constant.value)
      }
    }
  }
}

extension Value {
  /// Sets the value that keys lead to, in objects that are made on the way; lists are joined.
  fileprivate mutating func add(_ keys: [String], _ value: Value) {
    guard let first = keys.first else {
      if case .array(let own) = self, case .array(let more) = value {
        // What is said twice of a plain list is said once; of groups every one counts.
        self = .array(own + more.filter { if case .object = $0 { true } else { !own.contains($0) } })
      } else {
        self = value
      }
      return
    }
    var members: [Member] = []
    if case .object(let own) = self { members = own }
    let index = members.firstIndex { $0.key == first }
    var inner = index.map { members[$0].value } ?? .object([])
    inner.add(Array(keys.dropFirst()), value)
    if let index { members[index].value = inner } else { members.append(Member(first, inner)) }
    self = .object(members)
  }

  /// How many elements a list has; none where there is no list.
  fileprivate func count(ofListAt keys: [String]) -> Int {
    if case .array(let elements)? = self[keys] { elements.count } else { 0 }
  }
}
