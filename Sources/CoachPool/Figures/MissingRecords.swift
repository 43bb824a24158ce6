public import RecordSyntax

/// What of a year is gone although the year is not published, as far as the pool says so: what is counted from the rest is
/// less than there was.
///
/// Retention waits for the report; a hand, or a tool that did not wait, leaves its line in the ledger or its note under
/// `removed`. The year of an id is a label, and a record of an earlier year may have counted too: what is named here did.
public struct MissingRecords: Sendable, Hashable {
  /// The calendar year.
  public let year: Int
  /// The ids of trajectories and evaluations that the ledger says were removed and that are not there, sorted.
  public let ids: [String]
  /// The paths of those of which facts were taken out, and of trajectories of which retention took the content that the
  /// year counts, sorted.
  public let thinned: [String]

  /// Looks for them.
  init(_ pool: Pool, year: Int) {
    self.year = year
    let prefixes = ["t-\(year)-", "e-\(year)-"]
    let lines = pool.removals.filter { line in
      line.ground != .mistake && prefixes.contains { line.id.hasPrefix($0) }
    }
    let present = lines.isEmpty ? [] : Set(pool.trajectories.map(\.id) + pool.evaluations.map(\.id))
    ids = Set(lines.map(\.id)).subtracting(present).sorted()
    let headers = pool.trajectories.map(\.header) + pool.evaluations.map(\.header)
    let withoutFacts = headers.filter { header in
      header.folderYear == year && header.removed.items.contains { $0.dataClass.value == .facts }
    }
    let withoutContent = pool.trajectories.filter { trajectory in
      trajectory.header.hasLostContentToRetention
        && trajectory.yearsCountingContent(in: pool.contract)?.contains(year) == true
    }
    thinned = Set(withoutFacts.map(\.path) + withoutContent.map(\.path)).sorted()
  }

  /// Whether nothing is.
  public var isEmpty: Bool { ids.isEmpty && thinned.isEmpty }

  /// That the figures are less than there was.
  public var message: Phrase {
    Phrase(
      nl: """
        de cijfers van \(year) zijn niet volledig: van dat jaar zijn records of gegevens verwijderd voordat het is gepubliceerd \
        (\(ids.count + thinned.count))
        """,
      en: """
        the figures of \(year) are not complete: records or data of that year were removed before it was published \
        (\(ids.count + thinned.count))
        """)
  }

  /// The most that are named.
  private static let mostNames = 10

  /// Which, one a line.
  public var details: [Phrase] {
    let ledger = ids.map {
      Phrase(nl: "  \(name: $0) (erasures.jsonl)", en: "  \(name: $0) (erasures.jsonl)")
    }
    let all = ledger + thinned.map { Phrase(nl: "  \(name: $0) (removed)", en: "  \(name: $0) (removed)") }
    let rest = all.count - Self.mostNames
    guard rest > 0 else { return all }
    return all.prefix(Self.mostNames) + [Phrase(nl: "  en nog \(rest)", en: "  and \(rest) more")]
  }

  /// The ways out.
  public var help: Phrase {
    Phrase(
      nl: """
        zet ze terug uit git (git log -- het bestand) en publiceer dan, of vul in annual/\(name: String(year)).md de cijfers in \
        die u zeker weet: asOf, published en figures
        """,
      en: """
        restore them from git (git log -- the file) and publish then, or fill in the figures that you are sure of in \
        annual/\(name: String(year)).md: asOf, published and figures
        """)
  }
}

extension RecordHeader {
  /// Whether content went for its term; what a person had erased is no reason to wait.
  fileprivate var hasLostContentToRetention: Bool {
    removed.items.contains { $0.dataClass.value == .content && $0.ground.value == .retention }
  }
}
