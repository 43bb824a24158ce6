/// The lines of a text on which a word stands that is no part of a longer one.
enum WordLines {
  /// The lines, from 1.
  static func find(_ word: String, in bytes: [UInt8]) -> [Int] {
    let wanted = Array(word.utf8)
    var lines: [Int] = []
    var line = 1
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A { line += 1 }
      let end = index + wanted.count
      if bytes[index] == wanted[0], end <= bytes.count, bytes[index..<end].elementsEqual(wanted),
        index == 0 || !isPart(bytes[index - 1]), end == bytes.count || !isPart(bytes[end])
      {
        if lines.last != line { lines.append(line) }
      }
      index += 1
    }
    return lines
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }
}
