internal import RecordSyntax

/// The places in a text that a range may start and end at, and whether faults keep to them.
struct TextPlaces {
  private let bytes: [UInt8]
  /// Whether an offset lies inside a well-formed scalar; each byte of what is none stands by itself.
  private var isInside: [Bool]

  /// Walks through the bytes with the standard library's parser, which is not the one under test.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isInside = [Bool](repeating: false, count: bytes.count + 1)
    var parser = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar):
        for inside in offset + 1..<offset + max(scalar.count, 1) { isInside[inside] = true }
        offset += scalar.count
      case .error(let length): offset += length
      case .emptyInput: return
      }
    }
  }

  /// Demands that a range lies in the text and cuts no scalar in two.
  func check(_ range: ByteRange, _ what: String) throws(BrokenProperty) {
    try hold(range.start <= range.end && range.end <= bytes.count, "\(what) \(range) lies in the text")
    try hold(
      !isInside[Int(range.start)] && !isInside[Int(range.end)], "\(what) \(range) cuts no character in two")
  }

  /// Demands that faults are few, in order and in the text, and that their words can be made.
  func check(_ faults: [Fault]) throws(BrokenProperty) {
    try hold(faults.count <= Fault.most, "there are at most \(Fault.most) faults")
    let lines = LineMap(bytes)
    var last: UInt32 = 0
    for fault in faults {
      try check(fault.range, "the fault '\(fault.message.text(.english))'")
      if let related = fault.related { try check(related.range, "what belongs to a fault") }
      try hold(fault.range.start >= last, "faults stand in the order of the text")
      last = fault.range.start
      let position = lines.position(of: Int(fault.range.start))
      try hold((1...lines.lineCount).contains(position.line) && position.column >= 1, "a fault has a line")
      for language in Language.allCases {
        try hold(!fault.message.text(language).isEmpty, "a fault has words")
        try hold(fault.help?.text(language, redacted: true).isEmpty == false, "a fault has a remedy")
      }
    }
  }
}
