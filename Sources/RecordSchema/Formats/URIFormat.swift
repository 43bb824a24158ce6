/// URIs and references (RFC 3986), and their international forms (RFC 3987).
enum URIFormat {
  static func admits(_ text: ArraySlice<UInt8>, isReference: Bool, isInternational: Bool) -> Bool {
    let uri = URIReference(String(decoding: text, as: UTF8.self))
    if let scheme = uri.scheme {
      guard isScheme(scheme) else { return false }
    } else {
      guard isReference else { return false }
      // Without a scheme, a colon in the first segment would make one.
      if uri.authority == nil, uri.path.prefix(while: { $0 != "/" }).contains(":") { return false }
    }
    if let authority = uri.authority, !isAuthority(authority, isInternational) { return false }
    return isText(uri.path, also: "/:@", isInternational)
      && isText(uri.query ?? "", also: "/?:@", isInternational)
      && isText(uri.fragment ?? "", also: "/?:@", isInternational)
  }

  private static func isScheme(_ scheme: String) -> Bool {
    guard let first = scheme.utf8.first, (0x41...0x5A).contains(first & ~0x20) else { return false }
    return scheme.utf8.allSatisfy { isLetterOrDigit($0) || "+-.".utf8.contains($0) }
  }

  private static func isAuthority(_ authority: String, _ isInternational: Bool) -> Bool {
    var rest = Substring(authority)
    if let at = rest.lastIndex(of: "@") {
      guard isText(String(rest[..<at]), also: ":", isInternational) else { return false }
      rest = rest[rest.index(after: at)...]
    }
    if rest.hasPrefix("[") {
      guard let end = rest.firstIndex(of: "]"), isLiteral(rest[rest.index(after: rest.startIndex)..<end])
      else { return false }
      rest = rest[rest.index(after: end)...]
      guard rest.isEmpty || rest.hasPrefix(":") else { return false }
    } else {
      let end = rest.firstIndex(of: ":") ?? rest.endIndex
      guard isText(String(rest[..<end]), also: "", isInternational) else { return false }
      rest = rest[end...]
    }
    return rest.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isLiteral(_ address: Substring) -> Bool {
    let utf8 = Array(address.utf8)
    guard let version = utf8.first, version | 0x20 == UInt8(ascii: "v") else {
      return HostFormat.isIPv6(utf8[...])
    }
    let parts = utf8.dropFirst().split(separator: UInt8(ascii: "."), maxSplits: 1)
    return parts.count == 2 && parts[0].allSatisfy(HostFormat.isHexadecimal)
      && parts[1].allSatisfy { isLetterOrDigit($0) || "-._~!$&'()*+,;=:".utf8.contains($0) }
  }

  /// Unreserved characters, sub-delimiters, percent-escapes and what else is named.
  private static func isText(_ text: String, also more: String, _ isInternational: Bool) -> Bool {
    var rest = Array(text.utf8)[...]
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
    return true
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
