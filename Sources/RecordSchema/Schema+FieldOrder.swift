public import RecordSyntax

extension Schema {
  /// The order in which fields are written: that of `properties`, through references, lists and maps.
  public var fieldOrder: FieldOrder {
    var fields: [FieldOrder.Field] = []
    var levels: [FieldOrder.Level] = []
    var numbers: [Int: Int] = [:]
    var shapes: [Int] = []
    // The level of a schema, which is made later; `unknown` where there is none.
    func level(_ number: Int32) -> Int {
      guard number >= 0 else { return FieldOrder.unknown }
      let shape = plan.target(of: Int(number))
      if let known = numbers[shape] { return known }
      numbers[shape] = shapes.count
      shapes.append(shape)
      return shapes.count - 1
    }
    _ = level(0)
    while levels.count < shapes.count {
      let shape = plan.shapes[shapes[levels.count]]
      let start = fields.count
      for member in plan.members[Int(shape.membersStart)..<Int(shape.membersEnd)] {
        fields.append(FieldOrder.Field(member.symbol, level: level(member.shape)))
      }
      levels.append(
        FieldOrder.Level(
          fields: start..<fields.count, elements: level(shape.items), others: level(shape.others)))
    }
    return FieldOrder(fields: fields, levels: levels)
  }
}
