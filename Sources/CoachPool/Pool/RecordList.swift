/// The records of one kind in the order of their paths, with what an index of them is made of.
///
/// Ids and their hashes are kept apart, so that whoever joins a pool has to look at none of its records again.
struct RecordList<Kind: Record>: Sendable {
  private(set) var records: [Kind] = []
  private(set) var ids: [String] = []
  private(set) var hashes: [UInt32] = []

  /// Adds a record behind the others.
  mutating func append(_ record: Kind) {
    records.append(record)
    ids.append(record.id)
    hashes.append(IDIndex.hash(record.id))
  }

  static func += (list: inout RecordList, other: RecordList) {
    list.records += other.records
    list.ids += other.ids
    list.hashes += other.hashes
  }
}
