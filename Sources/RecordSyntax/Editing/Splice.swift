/// Bytes of a text and what stands in their place.
struct Splice {
  /// The bytes that go; empty for an insertion.
  var range: Range<Int>
  /// What comes.
  var text: String

  /// Makes a splice.
  init(_ range: Range<Int>, _ text: String) {
    self.range = range
    self.text = text
  }

  /// Orders splices by their place; an insertion comes before what is taken out there.
  static func isBefore(_ left: Splice, _ right: Splice) -> Bool {
    (left.range.lowerBound, left.range.upperBound) < (right.range.lowerBound, right.range.upperBound)
  }
}

extension [UInt8] {
  /// The bytes with splices made; `nil` when two of them overlap.
  func replacing(_ splices: [Splice]) -> [UInt8]? {
    var result: [UInt8] = []
    var end = 0
    for splice in splices.sorted(by: Splice.isBefore) {
      guard splice.range.lowerBound >= end else { return nil }
      result += self[end..<splice.range.lowerBound]
      result += splice.text.utf8
      end = splice.range.upperBound
    }
    return result + self[end...]
  }
}
