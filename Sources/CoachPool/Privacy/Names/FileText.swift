internal import RecordSyntax

/// The text of a file in UTF-8 whatever it is encoded in, with the way back to the file's bytes.
package struct FileText: Sendable {
  private enum Encoding: Sendable {
    case utf8
    case utf16(isBigEndian: Bool)
    /// A guess, for all bytes are letters or signs in it; it is what old programs for Windows write.
    case windows1252
    /// None of these: what is no text, or is damaged.
    case unknown
  }

  /// The text; the bytes as they are where they are no text.
  package let utf8: [UInt8]
  private let encoding: Encoding
  private let bytes: [UInt8]

  /// Whether the bytes could be read as text.
  package var isText: Bool {
    if case .unknown = encoding { false } else { true }
  }

  /// Whether the text is the bytes themselves.
  var isAsWritten: Bool {
    switch encoding {
    case .utf8, .unknown: true
    case .utf16, .windows1252: false
    }
  }

  /// Reads a file's bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let encoding = Self.encoding(of: bytes)
    self.encoding = encoding
    switch encoding {
    case .utf8, .unknown: utf8 = bytes
    case .utf16, .windows1252:
      var utf8: [UInt8] = []
      utf8.reserveCapacity(bytes.count)
      Self.forEachScalar(bytes, encoding) { scalar, _ in
        utf8.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
      self.utf8 = utf8
    }
  }

  /// The bytes of the file that ranges of the text, which lie apart and in order, stand in.
  func sources(of ranges: [Range<Int>]) -> [ByteRange] {
    guard !isAsWritten else { return ranges.map { ByteRange($0.lowerBound, $0.upperBound) } }
    let offsets = ranges.flatMap { [$0.lowerBound, $0.upperBound] }
    var sources: [Int] = []
    var offset = 0
    Self.forEachScalar(bytes, encoding) { scalar, start in
      while sources.count < offsets.count, offsets[sources.count] <= offset { sources.append(start) }
      offset += UTF8.width(scalar)
    }
    while sources.count < offsets.count { sources.append(bytes.count) }
    return ranges.indices.map { ByteRange(sources[2 * $0], sources[2 * $0 + 1]) }
  }

  /// Where in the text each byte of the file stands.
  package var offsets: FileTextOffsets {
    guard !isAsWritten else { return FileTextOffsets() }
    var offsets = [Int32](repeating: 0, count: bytes.count)
    var offset: Int32 = 0
    var next = 0
    Self.forEachScalar(bytes, encoding) { scalar, start in
      while next <= start {
        offsets[next] = offset
        next += 1
      }
      offset += Int32(UTF8.width(scalar))
    }
    while next < bytes.count {
      offsets[next] = offset
      next += 1
    }
    return FileTextOffsets(offsets, end: Int(offset))
  }

  // MARK: - Encodings

  private static func encoding(of bytes: [UInt8]) -> Encoding {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true) }
    // All but its first lines is compressed, now and then into letters.
    if bytes.starts(with: "%PDF-".utf8) || bytes.contains(0) { return .unknown }
    if String(validating: bytes, as: UTF8.self) != nil { return .utf8 }
    let isText = bytes.allSatisfy { byte in
      switch byte {
      case 0..<0x20: (0x09...0x0D).contains(byte)
      case 0x7F: false
      case 0x80...0x9F: windows[Int(byte) - 0x80] > 0
      default: true
      }
    }
    return isText ? .windows1252 : .unknown
  }

  /// The characters that Windows-1252 has from 0x80 to 0x9F; 0 where it has none.
  private static let windows: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
    0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,
    0x017E,
    0x0178,
  ]

  /// Visits the characters, each with the offset of its first byte.
  private static func forEachScalar(
    _ bytes: [UInt8], _ encoding: Encoding, _ visit: (Unicode.Scalar, Int) -> Void
  ) {
    guard case .utf16(let isBigEndian) = encoding else {
      for (offset, byte) in bytes.enumerated() {
        let value = 0x80...0x9F ~= byte ? windows[Int(byte) - 0x80] : UInt16(byte)
        visit(Unicode.Scalar(value) ?? "\u{FFFD}", offset)
      }
      return
    }
    func unit(_ offset: Int) -> UInt16? {
      guard offset + 1 < bytes.count else { return nil }
      let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    // Behind the mark of the order of bytes.
    var offset = 2
    while let high = unit(offset) {
      if UTF16.isLeadSurrogate(high), let low = unit(offset + 2), UTF16.isTrailSurrogate(low) {
        visit(UTF16.decode(UTF16.EncodedScalar([high, low])), offset)
        offset += 4
      } else {
        visit(Unicode.Scalar(high) ?? "\u{FFFD}", offset)
        offset += 2
      }
    }
  }
}
