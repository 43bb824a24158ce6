/// Strict UTF-8, one scalar at a time.
package enum UTF8Sequence: Sendable {
  /// The number of bytes of the scalar that starts at `index`; `nil` where no well-formed one does.
  package static func length(in bytes: [UInt8], at index: Int) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    // Table 3-7 of the Unicode standard: the second byte's range depends on the first.
    let count: Int
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + count <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for next in index + 2..<max(index + count, index + 2) where bytes[next] & 0xC0 != 0x80 { return nil }
    return count
  }
}
