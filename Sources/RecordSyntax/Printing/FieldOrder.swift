/// The order in which a kind of record has its fields, as its schema lists them.
///
/// It is one table for all objects of the kind: ``Level`` 0 is the record itself. Fields that it does not name come
/// behind those it does, in the order they have.
public struct FieldOrder: Sendable {
  /// A field of an object.
  public struct Field: Sendable {
    /// The field's name.
    let symbol: Symbol
    /// The level of its value, or ``FieldOrder/unknown``.
    let level: Int32

    /// Makes a field.
    public init(_ symbol: Symbol, level: Int) {
      self.symbol = symbol
      self.level = Int32(level)
    }
  }

  /// What is known of an object or list.
  public struct Level: Sendable {
    /// Where its fields stand in the table.
    let start: Int32
    let end: Int32
    /// The level of a list's elements, or ``FieldOrder/unknown``.
    let elements: Int32
    /// The level of the values of an object's other fields, or ``FieldOrder/unknown``.
    let others: Int32

    /// Makes a level.
    public init(fields: Range<Int>, elements: Int, others: Int) {
      start = Int32(fields.lowerBound)
      end = Int32(fields.upperBound)
      self.elements = Int32(elements)
      self.others = Int32(others)
    }
  }

  /// The level of a value of which nothing is known: its fields keep their order.
  public static let unknown = -1
  /// The order of a record of no known kind: every field stays where it is.
  public static let asWritten = FieldOrder(fields: [], levels: [])

  private let fields: [Field]
  private let levels: [Level]

  /// Makes an order from its table.
  public init(fields: [Field], levels: [Level]) {
    self.fields = fields
    self.levels = levels
  }

  /// The level of a record as a whole.
  var root: Int { levels.isEmpty ? Self.unknown : 0 }

  /// The level of the elements of a list.
  func elements(_ level: Int) -> Int { level < 0 ? Self.unknown : Int(levels[level].elements) }

  /// The level of the values of fields that are not named.
  func others(_ level: Int) -> Int { level < 0 ? Self.unknown : Int(levels[level].others) }

  /// The level of a field's value; `cursor` is where the field before it stands, and in order the next is near.
  func level(of symbol: Symbol, in level: Int, _ cursor: inout Int) -> Int {
    guard let position = position(of: symbol, in: level, from: cursor) else { return others(level) }
    cursor = position
    return Int(fields[position].level)
  }

  /// Where a field stands in the table, looked for from `start` on and then before it; `nil` when it is not named.
  func position(of symbol: Symbol, in level: Int, from start: Int) -> Int? {
    guard level >= 0, symbol != .none else { return nil }
    let (first, end) = (Int(levels[level].start), Int(levels[level].end))
    let middle = min(max(start, first), end)
    var index = middle
    while index < end {
      if fields[index].symbol == symbol { return index }
      index += 1
    }
    index = first
    while index < middle {
      if fields[index].symbol == symbol { return index }
      index += 1
    }
    return nil
  }
}
