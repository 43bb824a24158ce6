extension MarkdownLink {
  /// The address for a page that anyone may open; `nil` where a reader must not be led there.
  ///
  /// Only what a profile has a use for is let through: pages on a host that is written out, e-mail and telephone. Every
  /// other scheme may run something (`javascript:`, `data:`), and a relative address would lead into the site itself,
  /// where a profile knows no page. A name before the host (`https://bank.example@evil.example`) shows one host and
  /// leads to another.
  var address: String? {
    let scalars = destination.unicodeScalars
    guard let colon = scalars.firstIndex(of: ":") else { return nil }
    let rest = scalars[scalars.index(after: colon)...]
    switch String(scalars[..<colon]).lowercased() {
    case "http", "https":
      let isPlain = rest.starts(with: "//".unicodeScalars) && Self.beginsWithHost(rest.dropFirst(2))
      return isPlain ? Self.encoded(destination) : nil
    case "mailto", "tel": return rest.isEmpty ? nil : Self.encoded(destination)
    default: return nil
    }
  }

  /// Letters and digits of any script, and what separates them and a port.
  private static func beginsWithHost(_ rest: Substring.UnicodeScalarView) -> Bool {
    let host = rest.prefix { !"/?#".unicodeScalars.contains($0) }
    return !host.isEmpty
      && host.allSatisfy { $0.properties.isIDContinue || ".:-".unicodeScalars.contains($0) }
  }

  /// What may not stand in an address is written by its bytes.
  private static func encoded(_ destination: String) -> String {
    var address: [UInt8] = []
    for byte in destination.utf8 {
      if byte.isLetterOrDigit || "-_.+!*'(),%#@?=;:/$~&".utf8.contains(byte) {
        address.append(byte)
      } else {
        address.append(UInt8(ascii: "%"))
        address += [byte >> 4, byte & 0xF].map {
          $0 < 10 ? UInt8(ascii: "0") + $0 : UInt8(ascii: "A") + $0 - 10
        }
      }
    }
    return String(decoding: address, as: UTF8.self)
  }
}
