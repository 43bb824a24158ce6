/// E-mail addresses (RFC 5321, and RFC 6531 for international ones).
enum MailFormat {
  static func isAddress(_ text: ArraySlice<UInt8>, isInternational: Bool) -> Bool {
    guard let at = text.lastIndex(of: UInt8(ascii: "@")) else { return false }
    let local = text[..<at]
    let domain = text[(at + 1)...]
    guard !local.isEmpty, local.count <= 64 else { return false }
    return isLocal(local, isInternational) && isDomain(domain, isInternational)
  }

  private static func isLocal(_ local: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
    if local.count >= 2, local.first == UInt8(ascii: "\""), local.last == UInt8(ascii: "\"") {
      return isQuoted(local.dropFirst().dropLast(), isInternational)
    }
    return local.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { atom in
      !atom.isEmpty && atom.allSatisfy { isAtomByte($0) || isInternational && $0 >= 0x80 }
    }
  }

  private static func isQuoted(_ text: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
    var rest = text
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        guard let escaped = rest.popFirst(), (0x20...0x7E).contains(escaped) else { return false }
      case UInt8(ascii: "\""): return false
      case 0x20...0x7E: break
      default: guard isInternational, byte >= 0x80 else { return false }
      }
    }
    return true
  }

  private static func isDomain(_ domain: ArraySlice<UInt8>, _ isInternational: Bool) -> Bool {
    if domain.first == UInt8(ascii: "["), domain.last == UInt8(ascii: "]") {
      let address = domain.dropFirst().dropLast()
      let prefix = Array("ipv6:".utf8)
      return address.count > prefix.count && address.prefix(prefix.count).map({ $0 | 0x20 }) == prefix
        ? HostFormat.isIPv6(address.dropFirst(prefix.count)) : HostFormat.isIPv4(address)
    }
    return isInternational ? HostFormat.isInternationalName(domain) : HostFormat.isName(domain)
  }

  private static func isAtomByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
  }
}
