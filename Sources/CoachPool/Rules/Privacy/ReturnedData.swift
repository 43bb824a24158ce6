internal import RecordSchema
internal import RecordSyntax

/// A coachee's record that has again what was erased from it, seen by what still says that it was.
struct ReturnedData {
  /// The record.
  let header: RecordHeader
  /// What is there again; more than one when a whole file came back.
  private(set) var classes: [DataClass]
  /// The day it was taken out.
  let on: Day?
  /// What says so; `nil` when only the earlier pool does.
  let source: Diagnostic.Location?

  /// All such records, each once.
  static func list(_ context: RuleContext) -> [ReturnedData] {
    let pool = context.pool
    var found = pool.trajectories.compactMap { own([.identifying, .content], in: $0.header) }
    let deleted = Dictionary(
      pool.removals.filter { $0.ground == .erasure }.map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    for evaluation in pool.evaluations where evaluation.header.dataClasses.contains(.published) {
      guard let quoted = own([.published], in: evaluation.header) ?? quoted(evaluation, pool, deleted) else {
        continue
      }
      // A quote that somebody gave later has not returned.
      let isOld = evaluation.quotes.items.contains { quote in
        guard let consent = quote.consentOn.value, let on = quoted.on else { return true }
        return consent <= on
      }
      if isOld { found.append(quoted) }
    }
    guard let earlier = context.surroundings.earlier else { return found }
    let known = Set(found.map(\.header.path))
    for (_, then, now) in earlier.trajectories(in: pool) where !known.contains(now.path) {
      if let returned = since(then.header, now.header) { found.append(returned) }
    }
    for (then, now) in earlier.evaluations(in: pool) where !known.contains(now.path) {
      if let returned = since(then.header, now.header) { found.append(returned) }
    }
    return found
  }

  /// What a record itself says was erased, of the classes that it has.
  private static func own(_ classes: [DataClass], in header: RecordHeader) -> ReturnedData? {
    var found: ReturnedData?
    for (index, removal) in header.removed.items.enumerated() where removal.ground.value == .erasure {
      guard let dataClass = removal.dataClass.value, classes.contains(dataClass),
        header.dataClasses.contains(dataClass.bit)
      else { continue }
      if found == nil {
        found = ReturnedData(
          header: header, classes: [dataClass], on: removal.on.value,
          source: .init(header.path, .value(["removed", .index(index)])))
      } else if found?.classes.contains(dataClass) == false {
        found?.classes.append(dataClass)
      }
    }
    return found
  }

  /// The coachee's quotes in an evaluation of a trajectory of which the code was erased, or that was erased as a whole:
  /// they go with it.
  private static func quoted(
    _ evaluation: Evaluation, _ pool: Pool, _ deleted: [String: ErasureLedger.Entry]
  ) -> ReturnedData? {
    guard evaluation.by.value == .coachee, let id = evaluation.trajectory.value else { return nil }
    guard let trajectory = pool.trajectory(id) else {
      guard let removal = deleted[id], !pool.exists(.trajectory, id) else { return nil }
      return ReturnedData(
        header: evaluation.header, classes: [.published], on: removal.on,
        source: .init(ErasureLedger.path, .bytes(removal.range)))
    }
    let removed = trajectory.header.removed.items
    guard
      let index = removed.firstIndex(where: {
        $0.ground.value == .erasure && $0.dataClass.value == .identifying
      })
    else { return nil }
    return ReturnedData(
      header: evaluation.header, classes: [.published], on: removed[index].on.value,
      source: .init(trajectory.path, .value(["removed", .index(index)])))
  }

  /// What a record said before was taken out on request, and does not say any more now that it has it again.
  private static func since(_ then: RecordHeader, _ now: RecordHeader) -> ReturnedData? {
    let gone = then.removed.items.filter { removal in
      guard let ground = removal.ground.value, ground != .retention, let dataClass = removal.dataClass.value,
        dataClass != .facts
      else { return false }
      return !now.hasRemoved(dataClass) && now.dataClasses.contains(dataClass.bit)
    }
    guard let first = gone.first else { return nil }
    return ReturnedData(
      header: now, classes: gone.compactMap(\.dataClass.value), on: first.on.value, source: nil)
  }
}

extension ReturnedData {
  /// Adds the finding, at the first of what is there again.
  func report(_ context: RuleContext, _ findings: inout Findings) {
    let kind = header.kind.rawValue
    let schema = Schemas.bundled.schema(for: kind)
    let fields = context.document(header.path).map { document in
      classes.flatMap { schema.fields(of: $0, in: document) }
    }
    let names = classes.map { dataClass in
      let name = dataClass.rawValue
      let dutch = Schemas.bundled.dutch(name, of: kind, at: ["removed", "class"]) ?? name
      return Phrase(nl: "\(word: name, dutch: dutch)", en: "\(word: name, dutch: dutch)")
    }
    let list = Phrase.list(names) ?? Phrase(nl: "", en: "")
    let day = on.map { Phrase(nl: " op \($0)", en: " on \($0)") } ?? Phrase(nl: "", en: "")
    findings.report(
      header.path, fields?.first.map { .key($0) } ?? .file,
      Phrase(
        nl: "dit is\(day) op verzoek weggehaald, en staat er weer: \(list)",
        en: "this was taken out on request\(day), and is there again: \(list)"),
      help: help,
      notes: source.map { source in
        [.init(source, Phrase(nl: "hier staat dat het is gewist", en: "this says that it was erased"))]
      } ?? [])
  }

  private var help: Phrase {
    let note =
      source == nil
      ? Phrase(
        nl: ", en zet terug wat er onder removed stond", en: ", and put back what stood under removed")
      : Phrase(nl: "", en: "")
    return Phrase(
      nl: """
        is een back-up teruggezet of een oud bestand ingevoerd, haal dit er dan weer uit\(note) (git bewaart de vorige \
        versie; zie: coachpool help erase)
        """,
      en: """
        if a backup was restored or an old file imported, take this out again\(note) (git keeps the version before; see: \
        coachpool help erase)
        """)
  }
}
