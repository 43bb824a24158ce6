/// Merges two versions of a text line by line, as git does: what both changed in lines that touch each other, and did not
/// change alike, is a conflict.
struct LineMerge {
  /// The text with every conflict decided for our side, and for theirs; the same where there is none.
  private(set) var (ours, theirs): ([UInt8], [UInt8]) = ([], [])

  /// Changes of both sides that touch each other, and the lines of the base that they are about.
  private struct Region {
    var base: Range<Int>
    var ours: [ListDifference.Change] = []
    var theirs: [ListDifference.Change] = []
  }

  /// Merges two versions of a text.
  init(base: [UInt8], ours: [UInt8], theirs: [UInt8]) {
    let (base, own, other) = (TextLines.split(base), TextLines.split(ours), TextLines.split(theirs))
    var end = 0
    for region in Self.regions(
      ListDifference.changes(from: base, to: own), ListDifference.changes(from: base, to: other))
    {
      add(base[end..<region.base.lowerBound])
      let mine = Self.lines(of: own, base, region.base, region.ours)
      let others = Self.lines(of: other, base, region.base, region.theirs)
      if region.theirs.isEmpty || mine == others {
        add(mine[...])
      } else if region.ours.isEmpty {
        add(others[...])
      } else {
        self.ours += mine.joined()
        self.theirs += others.joined()
      }
      end = region.base.upperBound
    }
    add(base[end...])
  }

  private mutating func add(_ lines: ArraySlice<ArraySlice<UInt8>>) {
    ours += lines.joined()
    theirs += lines.joined()
  }

  private static func regions(
    _ ours: [ListDifference.Change], _ theirs: [ListDifference.Change]
  ) -> [Region] {
    let all = ours.map { ($0, true) } + theirs.map { ($0, false) }
    var regions: [Region] = []
    for (change, isOurs) in all.sorted(by: { $0.0.old.lowerBound < $1.0.old.lowerBound }) {
      if regions.isEmpty || change.old.lowerBound > regions[regions.count - 1].base.upperBound {
        regions.append(Region(base: change.old))
      }
      let last = regions.count - 1
      regions[last].base =
        regions[last].base.lowerBound..<max(regions[last].base.upperBound, change.old.upperBound)
      if isOurs { regions[last].ours.append(change) } else { regions[last].theirs.append(change) }
    }
    return regions
  }

  /// What a side has for the lines of a region.
  private static func lines(
    of side: [ArraySlice<UInt8>], _ base: [ArraySlice<UInt8>], _ region: Range<Int>,
    _ changes: [ListDifference.Change]
  ) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var end = region.lowerBound
    for change in changes {
      lines += base[end..<change.old.lowerBound] + side[change.new]
      end = change.old.upperBound
    }
    return lines + base[end..<region.upperBound]
  }
}
