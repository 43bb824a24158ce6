public import RecordSyntax

extension HeldHistory {
  /// Records of one kind of which the history holds data of one class.
  public struct Group: Sendable {
    /// The kind.
    public let kind: RecordKind
    /// The class; `nil` for texts that could not be read as a record.
    public let dataClass: DataClass?
    /// Whether the records were removed as a whole.
    public let isWhole: Bool
    /// How many records.
    public let recordCount: Int
    /// How many texts.
    public let textCount: Int
    /// The day of the oldest commit.
    public let oldest: Day?
  }

  /// The records by kind and class.
  public var groups: [Group] {
    var groups: [Group] = []
    for kind in RecordKind.allCases {
      for isWhole in [false, true] {
        let records = records.filter { $0.kind == kind && $0.isWhole == isWhole }
        for dataClass in DataClass.allCases.reversed() where !dataClass.bit.isEmpty {
          Self.add(
            records.filter { $0.classes.contains(dataClass.bit) }, kind, dataClass, isWhole, to: &groups)
        }
        Self.add(records.filter(\.isUnclear), kind, nil, isWhole, to: &groups)
      }
    }
    return groups
  }

  private static func add(
    _ records: [Record], _ kind: RecordKind, _ dataClass: DataClass?, _ isWhole: Bool,
    to groups: inout [Group]
  ) {
    guard !records.isEmpty else { return }
    groups.append(
      Group(
        kind: kind, dataClass: dataClass, isWhole: isWhole, recordCount: records.count,
        textCount: records.reduce(0) { $0 + $1.objects.count + $1.currentCount },
        oldest: records.compactMap(\.oldest).min()))
  }
}
