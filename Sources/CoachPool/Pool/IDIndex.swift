/// Finds the records of one kind by their ids.
///
/// A table over the ids' bytes, for a pool looks up an id for every reference in it.
struct IDIndex: Sendable {
  /// The records whose id an earlier one has, each with that first one, as places in the list of the kind.
  private(set) var doubles: [(number: Int, first: Int)] = []
  private let ids: [String]
  private let hashes: [UInt32]
  /// Open addressing: each slot holds a record's place plus one, or 0.
  private var slots: [Int32]
  private let mask: Int

  /// Indexes records in the order of their paths; of one id the first record is found.
  init(_ list: RecordList<some Record>) {
    ids = list.ids
    hashes = list.hashes
    var capacity = 16
    while capacity < ids.count * 2 { capacity *= 2 }
    slots = [Int32](repeating: 0, count: capacity)
    mask = capacity - 1
    for number in ids.indices {
      let slot = slot(of: ids[number], hashes[number])
      if slots[slot] == 0 {
        slots[slot] = Int32(number + 1)
      } else {
        doubles.append((number, Int(slots[slot]) - 1))
      }
    }
  }

  /// The place of the record with an id; `nil` when there is none.
  subscript(id: String) -> Int? {
    let number = Int(slots[slot(of: id, Self.hash(id))])
    return number == 0 ? nil : number - 1
  }

  /// The slot that holds an id, or the empty one where it would go.
  private func slot(of id: String, _ hash: UInt32) -> Int {
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, ids[number] == id { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// FNV-1a, folded so that the low bits depend on all.
  static func hash(_ id: String) -> UInt32 {
    let bytes = id.utf8Span.span
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
