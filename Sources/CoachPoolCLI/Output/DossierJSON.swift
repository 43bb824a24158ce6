internal import CoachPool
internal import CoachPoolFiles
internal import RecordSyntax

/// A dossier for programs: structured, common and machine-readable, as AVG article 20 asks.
struct DossierJSON {
  let dossier: Dossier
  /// What git's history holds; `nil` when the pool is in none.
  let mentions: [GitMention]?
  /// Where else the person's code or name stands, by path and lines.
  let elsewhere: [(path: String, lines: [Int])]
  /// The branches and tags that say it.
  let refs: [String]
  let context: RuleContext
  let run: Run
  let folder: PoolFolder

  /// One object with a version, a record a line.
  var text: String {
    let head = #"{"version":1,"asOf":"\#(context.asOf)","person":\#(Value.string(dossier.id).json)"#
    let records = dossier.items.map(value).jsonByLine
    let named = dossier.mentions.map { mention -> Value in
      var members: [Value.Member] = [
        .init("path", .string(shown(mention.path))), .init("line", .number(Decimal(mention.line))),
        .init("role", .string(mention.role.text(run.language))),
      ]
      if let day = mention.day { members.append(.init("on", .string(day.description))) }
      return .object(members)
    }.jsonByLine
    var files: [Value] =
      dossier.copies.map { copy -> Value in
        ["path": .string(shown(copy.path)), "lines": .array(copy.lines.map { .number(Decimal($0)) })]
      } + dossier.otherFiles.map { path -> Value in ["path": .string(shown(path)), "lines": []] }
    files += elsewhere.map { place -> Value in
      ["path": .string(shown(place.path)), "lines": .array(place.lines.map { .number(Decimal($0)) })]
    }
    let removed = dossier.removal.map { removal in
      let value: Value = ["on": .string(removal.on.description), "ground": .string(removal.ground.rawValue)]
      return ",\"removed\":\(value.json)"
    }
    let history = mentions.map { mentions in
      let commits = mentions.map { mention -> Value in
        ["commit": .string(mention.commit), "on": .string(mention.day)]
      }
      return ",\"history\":\(commits.jsonByLine)"
    }
    let copies = files.jsonByLine
    let found = ",\"records\":\(records),\"mentions\":\(named),\"copies\":\(copies)"
    let branches = refs.isEmpty ? "" : ",\"refs\":\(Value.array(refs.map { .string($0) }).json)"
    let managed = dossier.managedCount > 0 ? ",\"managerOf\":\(dossier.managedCount)" : ""
    return TerminalText.escaped(
      json: head + (removed ?? "") + found + managed + (history ?? "") + branches + "}\n")
  }

  private func shown(_ path: String) -> String { run.shown(folder.path(of: path)) }

  private func value(_ item: Dossier.Item) -> Value {
    var members: [Value.Member] = [.init("path", .string(shown(item.path)))]
    if let kind = item.kind { members.append(.init("kind", .string(kind.rawValue))) }
    members.append(.init("fields", .array(item.fields.map(value))))
    if !item.text.isEmpty { members.append(.init("text", .string(item.text))) }
    if !item.comments.isEmpty {
      let comments = item.comments.map { comment -> Value in
        ["line": .number(Decimal(comment.line)), "text": .string(comment.text)]
      }
      members.append(.init("comments", .array(comments)))
    }
    members.append(.init("terms", .array(item.terms.map(value))))
    return .object(members)
  }

  private func value(_ field: Dossier.Field) -> Value {
    [
      "pointer": .string(field.pointer.description), "line": .number(Decimal(field.line)),
      "class": .string(field.dataClass.rawValue),
      "title": .string(field.titles.map { $0.text(run.language) }.joined(separator: " – ")),
      "value": field.value, "words": .string(field.words.text(run.language)),
    ]
  }

  private func value(_ term: Dossier.Term) -> Value {
    var members: [Value.Member] = [
      .init("class", .string(term.term.dataClass.rawValue)), .init("then", .string(term.term.then.rawValue)),
      .init("ground", .string(term.term.ground)),
    ]
    if let day = term.lastDay { members.append(.init("lastDay", .string(day.description))) }
    return .object(members)
  }
}
