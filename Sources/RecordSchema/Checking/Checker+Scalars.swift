import RecordSyntax

extension Checker {
  mutating func checkText(_ number: Int, _ node: Int) -> Bool {
    guard shapes[number].looksAtText else { return true }
    if let range = document.plainBytes(of: node) { return checkText(number, bytes, range) }
    let utf8 = document.decoded(node).utf8
    return checkText(number, utf8, 0..<utf8.count)
  }

  /// The same for text that is not a node of its own: a key.
  private mutating func checkText(_ number: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if !hasLength(number, bytes, range) { return false }
    let pattern = shapes[number].pattern
    if pattern >= 0, !patterns.matches(Int(pattern), bytes, range) { return false }
    guard let format = shapes[number].format, options.assertsFormat || shapes[number].assertsFormat else {
      return true
    }
    return format == .date ? Day.isDay(bytes, range) : format.admits(bytes, range)
  }

  /// Whether a text has a length in Unicode scalars within bounds; its bytes alone often say so.
  private mutating func hasLength(_ number: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let most = Int(shapes[number].mostLength)
    let least = Int(shapes[number].leastLength)
    if range.count <= most, range.count / 4 >= least { return true }
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count >= least && count <= most
  }

  mutating func checkNumber(_ number: Int, _ node: Int) -> Bool {
    let isWhole = shapes[number].isWhole
    let least = shapes[number].least
    let most = shapes[number].most
    guard isWhole || least != .min || most != .max else { return true }
    if let whole = smallWhole(node) { return whole >= least && whole <= most }
    guard let decimal = document.decimal(node) else { return !isWhole }
    if isWhole, !decimal.isInteger { return false }
    return (least == .min || decimal >= Decimal(least)) && (most == .max || decimal <= Decimal(most))
  }

  /// A whole number of at most 18 digits, read without allocating; `nil` for any other.
  private mutating func smallWhole(_ node: Int) -> Int? {
    var index = Int(nodes[node].range.start)
    let end = Int(nodes[node].range.end)
    var isNegative = false
    if index < end, bytes[index] == UInt8(ascii: "-") {
      isNegative = true
      index += 1
    }
    guard index < end, end - index <= 18 else { return nil }
    var value = 0
    while index < end {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -value : value
  }

  /// Whether a value equals a constant as JSON compares: numbers by value, members in any order.
  func equals(_ node: Int, _ value: Value) -> Bool { document.value(node).normalised == value }

  /// Whether two elements of an array are equal; a short list of texts, which most are, needs no memory for it.
  mutating func hasDouble(_ array: Int, _ count: Int) -> Bool {
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
