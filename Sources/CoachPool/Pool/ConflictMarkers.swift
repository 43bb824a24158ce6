internal import RecordSyntax

/// Finds the markers that git leaves in a file whose merge conflicts.
enum ConflictMarkers {
  private static let sign = UInt8(ascii: "<")
  private static let marker = [UInt8](repeating: sign, count: 7)

  /// The lines that start with seven `<` and a blank, or nothing.
  static func find(in bytes: [UInt8]) -> [ByteRange] {
    // Nearly no record has a `<` at all. The least of all differences is a vector loop; a search would be none.
    var least = UInt8.max
    for byte in bytes { least = min(least, byte ^ 0x3C) }
    guard least == 0 else { return [] }
    var found: [ByteRange] = []
    var index = 0
    while index < bytes.count {
      // Nearly every line starts with another byte, so this is one comparison a line.
      if bytes[index] == sign, bytes[index...].starts(with: marker) {
        let behind = index + marker.count
        if behind == bytes.count || bytes[behind] <= 0x20 {
          let end = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
          found.append(ByteRange(index, end))
        }
      }
      guard let next = bytes[index...].firstIndex(of: 0x0A) else { break }
      index = next + 1
    }
    return found
  }
}
