internal import RecordSyntax

/// The digest SHA-1 (FIPS 180-4), for the names that git gives; nothing here rests on its being hard to forge.
enum SHA1 {
  /// The digest of some bytes, as 40 hexadecimal digits in lower case.
  static func hexDigest(of message: [UInt8]) -> String {
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0]
    // One memory for all blocks: this is done for every file of a pool.
    var words = [UInt32](repeating: 0, count: 80)
    for start in stride(from: 0, to: message.count / 64 * 64, by: 64) {
      digest(message, from: start, by: &words, into: &state)
    }
    let end = SHA.end(of: message)
    for start in stride(from: 0, to: end.count, by: 64) {
      digest(end, from: start, by: &words, into: &state)
    }
    return SHA.hex(state)
  }

  /// Takes one block of 64 bytes into the state.
  private static func digest(
    _ bytes: [UInt8], from start: Int, by words: inout [UInt32], into state: inout [UInt32]
  ) {
    for index in 0..<16 {
      let place = start + 4 * index
      let (high, low) = (UInt32(bytes[place]) << 8 | UInt32(bytes[place + 1]), UInt32(bytes[place + 2]))
      words[index] = high << 16 | low << 8 | UInt32(bytes[place + 3])
    }
    for index in 16..<80 {
      words[index] = rotated(words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16], 1)
    }
    var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
    for index in 0..<80 {
      let (mixed, constant): (UInt32, UInt32) =
        switch index {
        case 0..<20: (b & c | ~b & d, 0x5a82_7999)
        case 20..<40: (b ^ c ^ d, 0x6ed9_eba1)
        case 40..<60: (b & c | b & d | c & d, 0x8f1b_bcdc)
        default: (b ^ c ^ d, 0xca62_c1d6)
        }
      let next = rotated(a, 5) &+ mixed &+ e &+ constant &+ words[index]
      (e, d, c, b, a) = (d, c, rotated(b, 30), a, next)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
