/// Names and addresses of hosts.
enum HostFormat {
  /// A host name of RFC 1123: labels of letters, digits and inner hyphens.
  static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    guard !text.isEmpty, text.count <= 253 else { return false }
    return text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      guard isLabel(label) else { return false }
      guard label.count > 3, label[label.startIndex + 2] == 0x2D, label[label.startIndex + 3] == 0x2D else {
        return true
      }
      let lower = label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      guard lower.starts(with: Array("xn--".utf8)), let scalars = Punycode.decode(lower.dropFirst(4)) else {
        return false
      }
      return InternationalLabel.isValid(scalars) && !scalars.allSatisfy(\.isASCII)
        && Punycode.encode(scalars) == Array(lower.dropFirst(4))
    }
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    guard (1...63).contains(label.count), label.first != 0x2D, label.last != 0x2D else { return false }
    return label.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
      default: false
      }
    }
  }

  /// A name whose labels may hold other letters (RFC 5890).
  static func isInternationalName(_ text: ArraySlice<UInt8>) -> Bool {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    let dots: Set<Unicode.Scalar> = [".", "\u{3002}", "\u{FF0E}", "\u{FF61}"]
    let labels = scalars.split(omittingEmptySubsequences: false) { dots.contains($0) }
    guard !scalars.isEmpty, scalars.count <= 253, asciiCount(labels) <= 253 else { return false }
    let isBidirectional = labels.contains { Bidirectional.isRightToLeft(decoded(Array($0))) }
    return labels.allSatisfy { label in
      if isBidirectional, !Bidirectional.isValid(decoded(Array(label))) { return false }
      if label.allSatisfy(\.isASCII) {
        return isName(ArraySlice(label.map { UInt8(truncatingIfNeeded: $0.value) }))
      }
      return InternationalLabel.isValid(Array(label)) && Punycode.encode(Array(label)).count + 4 <= 63
    }
  }

  /// The length of a name whose international labels are written in ASCII.
  private static func asciiCount(_ labels: [ArraySlice<Unicode.Scalar>]) -> Int {
    labels.reduce(labels.count - 1) { count, label in
      count + (label.allSatisfy(\.isASCII) ? label.count : Punycode.encode(Array(label)).count + 4)
    }
  }

  /// A label as people read it.
  private static func decoded(_ label: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let ascii = label.map { UInt8(truncatingIfNeeded: $0.value) }
    guard label.allSatisfy(\.isASCII), ascii.starts(with: Array("xn--".utf8)) else { return label }
    return Punycode.decode(ascii.dropFirst(4)) ?? label
  }

  /// Four decimal numbers below 256 without leading zeros.
  static func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard (1...3).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }),
          part.count == 1 || part.first != 0x30
        else { return false }
        return part.reduce(0) { $0 * 10 + Int($1) - 0x30 } < 256
      }
  }

  /// Eight groups of hexadecimal digits, one run of them left out at most, the last two perhaps as IPv4.
  static func isIPv6(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count >= 3, parts.count <= 9 else { return false }
    var groups = 0
    var gaps = 0
    for (index, part) in parts.enumerated() {
      let isEdge = index == 0 || index == parts.count - 1
      if part.isEmpty {
        // An edge is empty only beside the gap: "::1", "1::".
        let neighbour = index == 0 ? parts[1] : parts[index - 1]
        if isEdge, !neighbour.isEmpty { return false }
        if !isEdge { gaps += 1 }
      } else if index == parts.count - 1, part.contains(UInt8(ascii: ".")) {
        guard isIPv4(part) else { return false }
        groups += 2
      } else {
        guard part.count <= 4, part.allSatisfy(isHexadecimal) else { return false }
        groups += 1
      }
    }
    return gaps == 0 ? groups == 8 : gaps == 1 && groups <= 7
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
