import RecordSyntax

/// A record as what it says, without any order: an entry of a list is known by its date, a word of a set by itself.
indirect enum MeaningTree: Hashable {
  case leaf(Value)
  case node([String: MeaningTree])

  init(_ value: Value) {
    switch value {
    case .object(let members):
      self = .node(Dictionary(uniqueKeysWithValues: members.map { ($0.key, MeaningTree($0.value)) }))
    case .array(let elements):
      var entries: [String: MeaningTree] = [:]
      for element in elements {
        let name = (element["on"] ?? element).json
        let same = entries.keys.count { $0.hasPrefix(name + "#") }
        entries["\(name)#\(same)"] = MeaningTree(element)
      }
      self = .node(entries)
    default: self = .leaf(value)
    }
  }

  /// What two versions of a record come to: once with every contradiction decided for the one, and once for the other.
  static func merged(
    _ base: MeaningTree?, _ ours: MeaningTree?, _ theirs: MeaningTree?
  ) -> (ours: MeaningTree?, theirs: MeaningTree?) {
    if ours == theirs || base == theirs { return (ours, ours) }
    if base == ours { return (theirs, theirs) }
    guard case .node(let own)? = ours, case .node(let other)? = theirs else { return (ours, theirs) }
    var before: [String: MeaningTree] = [:]
    if case .node(let entries)? = base { before = entries }
    var (first, second): ([String: MeaningTree], [String: MeaningTree]) = ([:], [:])
    for name in Set(own.keys).union(other.keys) {
      let both = merged(before[name], own[name], other[name])
      (first[name], second[name]) = (both.ours, both.theirs)
    }
    return (.node(first), .node(second))
  }
}
