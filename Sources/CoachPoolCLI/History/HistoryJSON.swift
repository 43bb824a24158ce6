internal import CoachPool
internal import RecordSyntax

/// What the history holds, for programs; never a value of it.
struct HistoryJSON {
  let held: HeldHistory
  let asOf: Day

  /// One object, the groups and records one a line.
  var text: String {
    let groups = held.groups.map(value).jsonByLine
    let records = held.records.map(value).jsonByLine
    let unread = Value.array(held.unread.map { .string($0) })
    let text = """
      {"version":1,"asOf":\(day(asOf).json),"commits":\(held.commitCount),"texts":\(held.textCount),\
      "groups":\(groups),"records":\(records),"indexes":\(indexes.json),"codes":\(codes.json),"private":\(hidden.json),\
      "drafts":\(drafts.json),"photos":\(photos.json),"forgotten":\(forgotten.json),"ordinary":\(held.ordinaryWords.count),"unexplained":\(held.unexplainedCount),"unread":\(unread.json)}

      """
    return TerminalText.escaped(json: text)
  }

  private func value(_ group: HeldHistory.Group) -> Value {
    [
      "kind": .string(group.kind.rawValue), "whole": .bool(group.isWhole),
      "class": group.dataClass.map { .string($0.rawValue) } ?? .null, "records": number(group.recordCount),
      "texts": number(group.textCount), "oldest": day(group.oldest),
    ]
  }

  private func value(_ record: HeldHistory.Record) -> Value {
    let classes = DataClass.allCases.filter { !$0.bit.isEmpty && record.classes.contains($0.bit) }
    return [
      "path": .string(record.path), "whole": .bool(record.isWhole), "removed": day(record.removedOn),
      "classes": .array(classes.map { .string($0.rawValue) }), "unclear": .bool(record.isUnclear),
      "texts": .array(record.objects.map { .string($0) }), "current": number(record.currentCount),
      "oldest": day(record.oldest),
    ]
  }

  private var codes: Value {
    let codes = held.codes
    return [
      "count": number(codes.count), "texts": number(Set(codes.flatMap(\.objects)).count),
      "messages": number(codes.reduce(0) { $0 + $1.messageCount }),
      "files": number(Set(codes.flatMap(\.paths)).count), "refs": number(Set(codes.flatMap(\.refs)).count),
      "people": number(Set(codes.flatMap(\.people)).count),
      "reflogs": number(codes.reduce(0) { $0 + $1.reflogCount }),
      "current": number(codes.count(where: \.isCurrent)), "oldest": day(codes.compactMap(\.oldest).min()),
    ]
  }

  private var indexes: Value {
    let indexes = held.indexes
    return [
      "files": number(indexes.count), "texts": number(indexes.reduce(0) { $0 + $1.objects.count }),
      "current": number(indexes.reduce(0) { $0 + $1.currentCount }),
      "oldest": day(indexes.compactMap(\.oldest).min()),
    ]
  }

  private var hidden: Value {
    let folders = held.privateFolders
    return [
      "files": number(folders.reduce(0) { $0 + $1.files.count + $1.currentCount }),
      "current": number(folders.reduce(0) { $0 + $1.currentCount }),
      "oldest": day(folders.compactMap(\.oldest).min()),
    ]
  }

  private var drafts: Value {
    .array(
      held.drafts.map { draft in
        [
          "path": .string(draft.path), "texts": .array(draft.objects.map { .string($0) }),
          "commits": .array(draft.commits.map { .string($0) }), "current": number(draft.currentCount),
          "oldest": day(draft.oldest),
        ]
      })
  }

  private var photos: Value {
    let photos = held.photos
    return [
      "files": number(photos.count), "texts": number(photos.reduce(0) { $0 + $1.objects.count }),
      "current": number(photos.reduce(0) { $0 + $1.currentCount }),
      "oldest": day(photos.compactMap(\.oldest).min()),
    ]
  }

  private var forgotten: Value {
    [
      "removals": number(held.forgotten.count),
      "texts": .array(held.forgotten.objects.map { .string($0) }),
    ]
  }

  private func day(_ day: Day?) -> Value { day.map { .string($0.description) } ?? .null }

  private func number(_ number: Int) -> Value { .number(Decimal(number)) }
}
