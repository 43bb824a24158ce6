/// Where the canonical form goes, byte by byte.
protocol CanonicalSink {
  /// Whether what follows would change nothing any more.
  var isDone: Bool { get }

  /// Takes a byte.
  mutating func put(_ byte: UInt8)

  /// Takes two bytes.
  mutating func put(_ first: UInt8, _ second: UInt8)

  /// Takes bytes of the document that is printed.
  mutating func copy(_ range: Range<Int>)

  /// Takes as many spaces as a line starts with.
  mutating func indent(_ column: Int)
}

extension CanonicalSink {
  /// Takes a text.
  mutating func put(_ text: some Sequence<UInt8>) {
    for byte in text { put(byte) }
  }
}

/// Keeps the canonical form; done when it has grown past what a record may be.
struct CanonicalText: CanonicalSink {
  /// What was put so far.
  private(set) var bytes: [UInt8] = []
  private let source: [UInt8]

  /// Starts empty, for a document with the given bytes.
  init(_ source: [UInt8]) {
    self.source = source
    bytes.reserveCapacity(source.count + source.count / 8)
  }

  /// Whether more was put than a file may have.
  var isDone: Bool { bytes.count > Document.mostBytes }

  mutating func put(_ byte: UInt8) { bytes.append(byte) }

  mutating func put(_ first: UInt8, _ second: UInt8) {
    bytes.append(first)
    bytes.append(second)
  }

  mutating func copy(_ range: Range<Int>) { bytes += source[range] }

  mutating func indent(_ column: Int) { bytes += repeatElement(UInt8(ascii: " "), count: column) }
}

/// Compares the canonical form with the document's own bytes; done at the first that differs.
struct CanonicalComparison: CanonicalSink {
  private let source: [UInt8]
  /// How many bytes are as they should be.
  private(set) var position = 0
  /// Whether a byte differed.
  private(set) var isDone = false

  /// Starts at the first byte.
  init(_ source: [UInt8]) { self.source = source }

  /// Where the first difference is; `nil` when all was put and is the same.
  var difference: Int? { isDone || position < source.count ? position : nil }

  mutating func put(_ byte: UInt8) {
    if !isDone, position < source.count, source[position] == byte {
      position += 1
    } else {
      isDone = true
    }
  }

  mutating func put(_ first: UInt8, _ second: UInt8) {
    put(first)
    put(second)
  }

  mutating func copy(_ range: Range<Int>) {
    if !isDone, range.lowerBound == position {
      // The very same bytes: most of a file that is as it should be.
      position = range.upperBound
      return
    }
    for index in range where !isDone { put(source[index]) }
  }

  mutating func indent(_ column: Int) {
    guard !isDone else { return }
    let end = min(position + column, source.count)
    let start = position
    while position < end, source[position] == 0x20 { position += 1 }
    isDone = position < start + column
  }
}
