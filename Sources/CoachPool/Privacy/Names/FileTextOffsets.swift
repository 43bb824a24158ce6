package import RecordSyntax

/// Where in the text of a file each of its bytes stands; at the same offset where the text is the bytes themselves.
package struct FileTextOffsets: Sendable {
  private let offsets: [Int32]?
  private let end: Int

  init() {
    offsets = nil
    end = 0
  }

  /// Takes the offsets by bytes of the file, and how long the text is.
  init(_ offsets: [Int32], end: Int) {
    self.offsets = offsets
    self.end = end
  }

  /// The offset in the text of a byte of the file.
  package subscript(source: Int) -> Int {
    guard let offsets else { return source }
    return source < offsets.count ? Int(offsets[source]) : end
  }

  /// The range in the text of bytes of the file.
  package subscript(source: ByteRange) -> Range<Int> {
    self[source.indices.lowerBound]..<self[source.indices.upperBound]
  }
}
