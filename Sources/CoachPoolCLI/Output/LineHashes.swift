/// Hashes of a file's lines as GitHub computes them to follow an alert through edits (`primaryLocationLineHash`, from
/// `fingerprints.ts` of codeql-action): of the next hundred characters that are no blank, from the start of the line.
struct LineHashes {
  private static let blockSize = 100
  private static let factor: UInt64 = 37
  /// What the factor has become for the character that leaves the block.
  private static let leaving = (0..<blockSize).reduce(1 as UInt64) { power, _ in power &* factor }

  /// Each line's hash, with which of the same hashes it is.
  private(set) var lines: [String] = []
  private var counts: [UInt64: Int] = [:]
  /// The block: a ring of UTF-16 units, and which of them start a line.
  private var window = [UInt64](repeating: 0, count: blockSize)
  private var startsLine = [Bool](repeating: false, count: blockSize)
  private var index = 0
  private var hash: UInt64 = 0

  /// Hashes the lines of a file.
  init(_ bytes: [UInt8]) {
    var isLineStart = true
    var isAfterReturn = false
    // The end of the file counts as a character.
    for unit in Array(String(decoding: bytes, as: UTF8.self).utf16) + [0xFFFF] {
      let isSkipped = unit == 0x20 || unit == 0x09 || (isAfterReturn && unit == 0x0A)
      isAfterReturn = unit == 0x0D
      if isSkipped { continue }
      let unit = unit == 0x0D ? 0x0A : unit
      finishLine()
      startsLine[index] = isLineStart
      isLineStart = unit == 0x0A
      add(UInt64(unit))
    }
    for _ in 0..<Self.blockSize {
      finishLine()
      add(0)
    }
  }

  /// Notes the hash of the line that started a whole block ago, when one did.
  private mutating func finishLine() {
    guard startsLine[index] else { return }
    startsLine[index] = false
    counts[hash, default: 0] += 1
    lines.append(String(hash, radix: 16) + ":" + String(counts[hash, default: 0]))
  }

  private mutating func add(_ unit: UInt64) {
    hash = hash &* Self.factor &+ unit &- Self.leaving &* window[index]
    window[index] = unit
    index = (index + 1) % Self.blockSize
  }
}
