/// Compiled patterns side by side, each known by its place, for matching many short texts.
///
/// The tables of all stand in one array each, so that a text is matched without anything being copied or counted.
public struct PatternSet: Sendable {
  /// Where a pattern's table stands; no stride for a pattern without one.
  private struct Place {
    var rows = 0
    var classes = 0
    var stride = 0
  }

  private let patterns: [Pattern]
  private var places: [Place] = []
  private var rows: [Int32] = []
  private var classes: [UInt8] = []

  /// Lays patterns side by side, in their order.
  public init(_ patterns: [Pattern]) {
    self.patterns = patterns
    for pattern in patterns {
      let table = pattern.table
      guard !table.isEmpty else {
        places.append(Place())
        continue
      }
      places.append(Place(rows: rows.count, classes: classes.count, stride: table.stride))
      rows += table.rows
      classes += table.classes
    }
  }

  /// Whether the UTF-8 text in `range` of `bytes` has a match of the pattern at a place somewhere.
  public func matches(_ number: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let stride = places[number].stride
    guard stride > 0 else { return patterns[number].matches(bytes, range) }
    let rows = rows.span.extracting(droppingFirst: places[number].rows)
    let classes = classes.span.extracting(droppingFirst: places[number].classes)
    let text = bytes.span.extracting(range)
    var row = 2 * stride
    for index in text.indices {
      row = Int(rows[row + Int(classes[Int(text[index])])])
      if row <= stride { return row == stride }
    }
    return Int(rows[row + stride - 1]) == stride
  }
}
