/// What the digests of FIPS 180-4 with blocks of 64 bytes have in common.
package enum SHA: Sendable {
  /// The bytes of a message behind its last whole block, padded to whole blocks (section 5.1.1).
  package static func end(of message: [UInt8]) -> [UInt8] {
    var end = Array(message[(message.count / 64 * 64)...]) + [0x80]
    while end.count % 64 != 56 { end.append(0) }
    let bitCount = UInt64(message.count) * 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      end.append(UInt8(truncatingIfNeeded: bitCount >> shift))
    }
    return end
  }

  /// The words of a digest as hexadecimal digits in lower case.
  package static func hex(_ words: [UInt32]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let hex = words.flatMap { word in
      stride(from: UInt32(28), through: 0, by: -4).map { digits[Int(word >> $0 & 0xF)] }
    }
    return String(decoding: hex, as: UTF8.self)
  }
}
