package import RecordSyntax

/// All that a pool and its private folder hold on one person (AVG art. 15 and 20).
///
/// Of a coachee that is what names the code; of a coach the coach's own record, and where others name the coach: what
/// those say is about somebody else.
package struct Dossier: Sendable {
  /// One field with a value.
  package struct Field: Sendable {
    /// Where it is.
    package let pointer: Pointer
    /// The line it starts on, from 1.
    package let line: Int
    /// What the schema calls it, from the outside in.
    package let titles: [Phrase]
    /// What it gives away.
    package let dataClass: DataClass
    /// The value, and what it means in words.
    package let value: Value
    package let words: Phrase
  }

  /// Until when a class of data in a record is kept.
  package struct Term: Sendable {
    package let term: RetentionPolicy.Term
    /// The last day, as far as it is known now; `nil` while the year's report is waited for.
    package let lastDay: Day?
  }

  /// One file.
  package struct Item: Sendable {
    /// The path relative to the pool, or an absolute one in the private folder.
    package let path: String
    /// The kind; `nil` for a note.
    package let kind: RecordKind?
    package let fields: [Field]
    /// The text below the fields, or the whole of a note; empty when there is none.
    package let text: String
    package let terms: [Term]
  }

  /// The code, or the coach's id.
  package let id: String
  /// What is about the person, private files last.
  package let items: [Item]
  /// The records of others that name a coach, with the line of each.
  package let mentions: [(path: String, line: Int)]

  /// Whether there is anything at all.
  package var isEmpty: Bool { items.isEmpty && mentions.isEmpty }

  /// Collects it.
  ///
  /// - Parameters:
  ///   - id: A coachee's code or a coach's id.
  ///   - context: The pool, and the private folder where it is at hand.
  ///   - read: The bytes of a file of the private folder.
  package init(of id: String, in context: RuleContext, read: (String) -> [UInt8]?) {
    let pool = context.pool
    var items: [Item] = []
    var mentions: [(path: String, line: Int)] = []
    for record in pool.trajectories where record.coachee.value == id {
      items += DossierReader(context, record.path, .trajectory)?.item(context.terms(of: record)) ?? []
      for evaluation in pool.evaluations(ofTrajectory: record.id) {
        items +=
          DossierReader(context, evaluation.path, .evaluation)?.item(context.terms(of: evaluation)) ?? []
      }
    }
    for coach in pool.coaches where coach.id == id {
      items += DossierReader(context, coach.path, .coach)?.item(context.terms(of: coach)) ?? []
    }
    let replacement = CoachReplacement(id, by: id)
    for path in replacement.paths(in: pool) {
      guard let kind = (try? RecordPath(path))?.kind, let document = context.document(path) else { continue }
      let map = LineMap(document.bytes)
      let places = replacement.edits(of: document, kind: kind).compactMap { document.node(at: $0.pointer) }
      for place in places.sorted() {
        mentions.append((path, map.position(of: Int(document.nodes[place].range.start)).line))
      }
    }
    for file in context.surroundings.identities?.files(of: id, in: pool) ?? [] {
      guard let bytes = read(file.path) else { continue }
      guard file.kind == .person else {
        items.append(
          Item(
            path: file.path, kind: nil, fields: [], text: String(decoding: bytes, as: UTF8.self), terms: []))
        continue
      }
      let document = Document(
        parsing: bytes, as: file.isJSON ? .json : .frontMatter, vocabulary: Schemas.bundled.vocabulary)
      items += DossierReader(context.contract, document, file.path, .person).item([])
    }
    (self.id, self.items, self.mentions) = (id, items, mentions)
  }
}

extension RuleContext {
  /// Looks further ahead than any term of these days lasts.
  private static let ahead = Day.last(of: 9000)

  fileprivate func terms(of record: Trajectory) -> [Dossier.Term] {
    terms { retention.due(record, by: Self.ahead, asOf: asOf, waiting: $0) }
  }

  fileprivate func terms(of record: Evaluation) -> [Dossier.Term] {
    terms { retention.due(record, by: Self.ahead, asOf: asOf, waiting: $0) }
  }

  fileprivate func terms(of record: Coach) -> [Dossier.Term] {
    terms { _ in retention.due(record, by: Self.ahead, asOf: asOf) }
  }

  private func terms(
    _ due: (@escaping (RetentionWait) -> Void) -> [RetentionDue]
  ) -> [Dossier.Term] {
    var waiting: [Dossier.Term] = []
    let known = due { waiting.append(Dossier.Term(term: $0.term, lastDay: nil)) }
    return known.map { Dossier.Term(term: $0.term, lastDay: $0.lastDay) } + waiting
  }
}
