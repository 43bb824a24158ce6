package import RecordSyntax

/// All that a pool and its private folder hold on one person (AVG art. 15 and 20).
///
/// Of a coachee that is what names the code; of a coach the coach's own record, of a coordinator what the contract says,
/// and of both where others name them: what those say is about somebody else.
package struct Dossier: Sendable {
  /// What the person is to the pool.
  package enum Role: Sendable {
    case coachee, coach, coordinator
    /// Somebody's manager.
    case manager
  }

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
    /// The value, and what it means in words; of somebody else's code only the name.
    package let value: Value
    package let words: Phrase
  }

  /// A note behind `#`, which belongs to no field.
  package struct Comment: Sendable {
    /// The line it stands on, from 1.
    package let line: Int
    /// What it says.
    package let text: String
  }

  /// One file, or the part of it that is about the person.
  package struct Item: Sendable {
    /// The path relative to the pool, or an absolute one in the private folder.
    package let path: String
    /// The kind; `nil` for a note.
    package let kind: RecordKind?
    /// The record's id, or what a note is called by.
    package let id: String
    package let fields: [Field]
    /// The text below the fields, or the whole of a note; empty when there is none.
    package let text: String
    /// What stands behind `#`, in the order of the file.
    package let comments: [Comment]
    package let terms: [Term]

    /// Whether it lies in the private folder.
    var isPrivate: Bool { kind == nil || kind == .person }
  }

  /// The code, or the id of the coach or coordinator.
  package let id: String
  /// Who that is, where it is known.
  package let name: String?
  package let roles: [Role]
  /// What is about the person, private files last.
  package let items: [Item]
  /// Where records of others name the person.
  package let mentions: [Mention]
  /// Of how many in the private folder the person is the manager.
  package let managedCount: Int
  /// What was built from the records and has what they say of the person.
  package let copies: [Copy]
  /// Files that are about the person and are not printed: the photo, and what the private folder has that is called by the
  /// person and is not read.
  package let otherFiles: [String]
  /// The line of the ledger that says that the code was taken out.
  package let removal: Removal?
  /// Whether the private folder was at hand.
  package let hasPrivateFolder: Bool
  /// The files that could not be read, and so were not looked at, sorted; those of the private folder by absolute paths.
  package let unread: [String]
  /// How many evaluations there are of trajectories that the person coached.
  let evaluationCount: Int

  /// Whether there is anything at all.
  package var isEmpty: Bool {
    items.isEmpty && mentions.isEmpty && managedCount == 0 && removal == nil && otherFiles.isEmpty
  }

  /// Collects it.
  ///
  /// - Parameters:
  ///   - id: A coachee's code, or the id of a coach or coordinator.
  ///   - context: The pool, and the private folder where it is at hand.
  ///   - read: The bytes of a file of the private folder.
  package init(of id: String, in context: RuleContext, read: (String) -> [UInt8]?) {
    let pool = context.pool
    let identities = context.surroundings.identities
    let coach = pool.coach(id)
    let coordinator = context.contract.coordinators[id]
    let own = pool.trajectories.filter { $0.coachee.value == id }
    let managed = identities?.people.filter { $0.manager.value == id }.count ?? 0

    self.id = id
    name = coach?.name.value ?? coordinator?.name ?? identities?.person(id)?.name.value
    let isManager = managed > 0 || pool.coaches.contains { $0.managers.contains(id) }
    roles =
      (own.isEmpty ? [] : [.coachee]) + (coach == nil ? [] : [.coach])
      + (coordinator == nil ? [] : [.coordinator]) + (isManager ? [.manager] : [])
    managedCount = managed
    mentions = Mention.all(of: id, in: context)
    removal = Removal(of: id, in: context)
    hasPrivateFolder = identities != nil
    let coached = pool.trajectories.filter { $0.namedCoaches.contains(id) }
    evaluationCount = coached.reduce(0) { $0 + pool.evaluations(ofTrajectory: $1.id).count }

    let unreadable = pool.readingFindings.filter {
      $0.severity == .error && ["syntax", "conflict-marker"].contains($0.rule)
    }
    var unread = Set(unreadable.map(\.location.path))
    if coach == nil, coordinator == nil {
      // A code that cannot be read may be any.
      unread.formUnion(pool.trajectories.filter(\.coachee.isFaulty).map(\.path))
    }
    var items: [Item] = []
    for record in own {
      items +=
        DossierReader(context, record.path, .trajectory)?.items(record.id, context.terms(of: record)) ?? []
      for evaluation in pool.evaluations(ofTrajectory: record.id) {
        items +=
          DossierReader(context, evaluation.path, .evaluation)?.items(
            evaluation.id, context.terms(of: evaluation)) ?? []
      }
    }
    for record in pool.coaches where record.id == id {
      items += DossierReader(context, record.path, .coach)?.items(id, context.terms(of: record)) ?? []
    }
    if coordinator != nil {
      items +=
        DossierReader(context, Contract.path, .contract)?.items(id, [], at: ["coordinators", .key(id)]) ?? []
    }
    for file in identities?.files(of: id, in: pool) ?? [] {
      guard let bytes = read(file.path) else { continue }
      guard file.kind == .person else {
        let text = String(decoding: bytes, as: UTF8.self)
        items.append(
          Item(path: file.path, kind: nil, id: file.id, fields: [], text: text, comments: [], terms: []))
        continue
      }
      let document = Document(
        parsing: bytes, as: file.isJSON ? .json : .frontMatter, vocabulary: Schemas.bundled.vocabulary)
      let own = DossierReader(context, document, file.path, .person).items(id, [])
      if own.isEmpty { unread.insert(file.path) }
      items += own
    }
    self.items = items
    self.unread = unread.sorted()
    copies = Copy.all(of: id, items, in: context)
    otherFiles = (coach?.photoFiles(in: pool) ?? []) + (identities?.otherFiles(of: id, in: pool) ?? [])
  }
}
