internal import RecordSyntax

/// The names that git gives to texts it stores: the digest of a short head and the text.
enum GitObjectName {
  /// The name of a text in a repository whose names have so many digits: 40 of SHA-1, or 64 of SHA-256.
  static func ofText(_ bytes: [UInt8], digits: Int) -> String {
    let stored = Array("blob \(bytes.count)\0".utf8) + bytes
    return digits == 64 ? SHA256.hexDigest(of: stored) : SHA1.hexDigest(of: stored)
  }
}
