import RecordSyntax

extension Checker {
  func checkText(_ shape: Shape, _ node: Int) -> Bool {
    let hasLength = shape.leastLength > 0 || shape.mostLength != .max
    guard hasLength || shape.pattern >= 0 || shape.format != nil else { return true }
    if let range = document.plainBytes(of: node) { return checkText(shape, document.bytes, range) }
    let utf8 = document.decoded(node).utf8
    return checkText(shape, utf8, 0..<utf8.count)
  }

  /// The same for text that is not a node of its own: a key.
  private func checkText(_ shape: Shape, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if !hasLength(shape, bytes, range) { return false }
    if shape.pattern >= 0, !plan.patterns.span[Int(shape.pattern)].matches(bytes, range) { return false }
    guard let format = shape.format, options.assertsFormat || plan.assertsFormat else { return true }
    return format.admits(bytes, range)
  }

  /// Whether a text has a length in Unicode scalars within bounds; its bytes alone often say so.
  func hasLength(_ shape: Shape, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let most = Int(shape.mostLength)
    let least = Int(shape.leastLength)
    if range.count <= most, range.count / 4 >= least { return true }
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count >= least && count <= most
  }

  func checkNumber(_ shape: Shape, _ node: Int) -> Bool {
    guard shape.isWhole || shape.least != .min || shape.most != .max else { return true }
    if let whole = smallWhole(node) { return whole >= shape.least && whole <= shape.most }
    guard let number = document.decimal(node) else { return !shape.isWhole }
    if shape.isWhole, !number.isInteger { return false }
    return (shape.least == .min || number >= Decimal(shape.least))
      && (shape.most == .max || number <= Decimal(shape.most))
  }

  /// A whole number of at most 18 digits, read without allocating; `nil` for any other.
  private func smallWhole(_ node: Int) -> Int? {
    var index = Int(nodes[node].range.start)
    let end = Int(nodes[node].range.end)
    var isNegative = false
    if index < end, document.bytes[index] == UInt8(ascii: "-") {
      isNegative = true
      index += 1
    }
    guard index < end, end - index <= 18 else { return nil }
    var value = 0
    while index < end {
      let digit = document.bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -value : value
  }

  /// Whether a value equals a constant as JSON compares: numbers by value, members in any order.
  func equals(_ node: Int, _ value: Value) -> Bool { document.value(node).normalised == value }

  /// Whether two elements of an array are equal; a short list of texts, which most are, needs no memory for it.
  func hasDouble(_ array: Int, _ count: Int) -> Bool {
    guard count <= 12 else { return firstDouble(array) != nil }
    let end = Int(nodes[array].next)
    var element = array + 1
    while element < end {
      guard nodes[element].kind == .string, document.plainBytes(of: element) != nil else {
        return firstDouble(array) != nil
      }
      var earlier = array + 1
      while earlier < element {
        if sameText(element, earlier) { return true }
        earlier = Int(nodes[earlier].next)
      }
      element = Int(nodes[element].next)
    }
    return false
  }

  /// The first element that equals an earlier one, and that earlier one.
  func firstDouble(_ array: Int) -> (element: Int, earlier: Int)? {
    var seen: [Value: Int] = [:]
    for element in document.elements(of: array) {
      if let earlier = seen.updateValue(element, forKey: document.value(element).normalised) {
        return (element, earlier)
      }
    }
    return nil
  }

  private func sameText(_ left: Int, _ right: Int) -> Bool {
    guard let left = document.plainBytes(of: left), let right = document.plainBytes(of: right),
      left.count == right.count
    else { return false }
    for offset in 0..<left.count
    where document.bytes[left.lowerBound + offset] != document.bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }
}
