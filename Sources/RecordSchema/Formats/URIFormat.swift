/// URIs and references (RFC 3986), and their international forms (RFC 3987).
enum URIFormat {
  static func admits(_ text: ArraySlice<UInt8>, isReference: Bool, isInternational: Bool) -> Bool {
    let uri = URIReference(String(decoding: text, as: UTF8.self))
    if let scheme = uri.scheme {
      guard isScheme(scheme) else { return false }
    } else {
      guard isReference else { return false }
      // Without a scheme, a colon in the first segment would make one.
      if uri.authority == nil, uri.path.utf8.prefix(while: { $0 != 0x2F }).contains(0x3A) { return false }
    }
    if let authority = uri.authority, !isAuthority(Array(authority.utf8)[...], isInternational) {
      return false
    }
    return isText(uri.path.utf8, also: "/:@", isInternational)
      && isText(uri.query?.utf8 ?? "".utf8, also: "/?:@", isInternational, admitsPrivate: true)
      && isText(uri.fragment?.utf8 ?? "".utf8, also: "/?:@", isInternational)
  }

  private static func isScheme(_ scheme: String) -> Bool {
    guard let first = scheme.utf8.first, (0x41...0x5A).contains(first & ~0x20) else { return false }
    return scheme.utf8.allSatisfy { isLetterOrDigit($0) || "+-.".utf8.contains($0) }
  }

  private static func isAuthority(_ authority: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
    var rest = authority
    if let at = rest.lastIndex(of: UInt8(ascii: "@")) {
      guard isText(rest[..<at], also: ":", isInternational) else { return false }
      rest = rest[(at + 1)...]
    }
    if rest.first == UInt8(ascii: "[") {
      guard let end = rest.firstIndex(of: UInt8(ascii: "]")), isLiteral(rest[..<end].dropFirst()) else {
        return false
      }
      rest = rest[(end + 1)...]
      guard rest.isEmpty || rest.first == UInt8(ascii: ":") else { return false }
    } else {
      let end = rest.firstIndex(of: UInt8(ascii: ":")) ?? rest.endIndex
      guard isText(rest[..<end], also: "", isInternational) else { return false }
      rest = rest[end...]
    }
    return rest.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isLiteral(_ address: ArraySlice<UInt8>) -> Bool {
    guard let version = address.first, version | 0x20 == UInt8(ascii: "v") else {
      return HostFormat.isIPv6(address)
    }
    let parts = address.dropFirst().split(separator: UInt8(ascii: "."), maxSplits: 1)
    return parts.count == 2 && parts[0].allSatisfy(HostFormat.isHexadecimal)
      && parts[1].allSatisfy { isLetterOrDigit($0) || "-._~!$&'()*+,;=:".utf8.contains($0) }
  }

  /// Unreserved characters, sub-delimiters, percent-escapes and what else is named.
  private static func isText(
    _ text: some Collection<UInt8>, also more: String, _ isInternational: Bool, admitsPrivate: Bool = false
  ) -> Bool {
    var rest = Array(text)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        guard rest.count >= 2, rest.prefix(2).allSatisfy(HostFormat.isHexadecimal) else { return false }
        rest = rest.dropFirst(2)
      } else if byte >= 0x80 {
        guard isInternational else { return false }
      } else if !isLetterOrDigit(byte), !"-._~!$&'()*+,;=".utf8.contains(byte), !more.utf8.contains(byte) {
        return false
      }
    }
    return !isInternational || isInternationalText(text, admitsPrivate)
  }

  /// Whether what lies beyond ASCII is of RFC 3987: no controls, no non-characters, and private ones only in a query.
  private static func isInternationalText(_ text: some Collection<UInt8>, _ admitsPrivate: Bool) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case ..<0x80: true
      case 0xE000...0xF8FF, 0xF0000...0x10FFFF: admitsPrivate && scalar.value & 0xFFFE != 0xFFFE
      case 0x80...0x9F, 0xFDD0...0xFDEF, 0xFFF0...0xFFFF, 0xE0000...0xE0FFF: false
      default: scalar.value & 0xFFFE != 0xFFFE
      }
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
